using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The level of a risk, what the rules allow for it, and what is done or proposed: for its owner to decide (6.1.3).</summary>
public sealed record DecideCard(Risk Risk, BandRule Rule, DateOnly Today) : Card
{
    private const int MostRows = 8;

    public IReadOnlyList<Treatment> Treatments { get; init; } = [];

    /// <summary>The acceptance that is asked for or waits to be endorsed; null when there is none.</summary>
    public string? OpenAcceptance { get; init; }

    /// <summary>Whether a treatment runs, while which a critical risk is tolerated.</summary>
    public bool IsTreated { get; init; }

    public override string Type => "risk.decide";

    public override Sentence Summary => $"Decide on {Risk.Id}: {Risk.Current.Score}, {Risk.Current.Band}";

    public static async Task<DecideCard> OfAsync(Turn turn, Risk risk)
    {
        var treatments = turn.Db.Set<Treatment>().AsNoTracking().Where(t => t.RiskId == risk.Id && t.Status != TreatmentState.Cancelled);
        var open = turn.Db.Set<RiskAcceptance>()
            .Where(a => a.RiskId == risk.Id && (a.Status == AcceptanceState.Requested || a.Status == AcceptanceState.AwaitingEndorsement));
        return new DecideCard(risk, (await MethodInForce.NeededAsync(turn)).Content.RuleOf(risk.Current.Band), turn.Today)
        {
            Treatments = await treatments.OrderBy(t => t.Id).Take(MostRows).ToListAsync(turn.Cancellation),
            OpenAcceptance = await open.Select(a => a.Id).FirstOrDefaultAsync(turn.Cancellation),
            IsTreated = await AcceptanceRules.RunningAsync(turn, risk) is not null,
        };
    }

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Decision on a risk, {Risk.Status}");
        kit.Title(Sentence.Of(Risk.Title));
        kit.Notice(Risk.Current.Band.Tone(), $"{Risk.Current.Likelihood} times {Risk.Current.Impact} is {Risk.Current.Score}: {Risk.Current.Band}.");
        kit.Facts(
            ("You may accept it", MayAccept()),
                ("A plan has to end by", Rule.TreatmentDays is { } days ? (Sentence)$"{Today.AddDays(days)}" : (Sentence)"no limit"));
        var register = RoomCatalog.RegisterOf<Treatment>();
        kit.Rows([.. Treatments.Select(t => register.Row(t, Today) with { Tone = t.IsSettled ? Tone.Default : register.LineTone(t, Today) })]);
        kit.Button("Treat", new ShowNewTreatment(Risk.Id), ButtonStyle.Main);
        if (OpenAcceptance is not null)
        {
            kit.Button("Look at the acceptance", RoomCatalog.RegisterOf<RiskAcceptance>().Opens(OpenAcceptance));
        }
        else if (Rule.OwnerMayAccept && Risk.Status is RiskState.Assessed or RiskState.ResidualReview)
        {
            kit.Button("Accept", new RequestAcceptance(Risk.Id));
        }

        if (!Rule.OwnerMayAccept && Rule.InterimDays is not null && IsTreated)
        {
            kit.Button("Ask for 30 days", new AskTolerance(Risk.Id));
        }

        if (Risk.Allows("close"))
        {
            kit.More("Close", form =>
            {
                form.Ask(nameof(CloseRisk.Reason), "Why is it no risk any more?", multiline: true, most: 500);
                form.Button("Close the risk", new CloseRisk(Risk.Id, Risk.Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(Risk.Id, "risk-treatment-process");
    }

    private Sentence MayAccept() => !Rule.OwnerMayAccept ? (Sentence)"no; only 30 days while treatment runs"
        : Rule.EndorsedByTop ? (Sentence)$"for {Rule.MaxMonths:month|months} at most, endorsed by top management"
            : (Sentence)$"for {Rule.MaxMonths:month|months} at most";
}
