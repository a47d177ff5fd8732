using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

public sealed record TreatmentLine(string TreatmentId, string Title, TreatmentState Status, DateOnly DueAt, DateOnly OriginalDueAt, int Progress);

/// <summary>The level of a risk, what the rules allow for it, and what is done or proposed: for its owner to decide (6.1.3).</summary>
public sealed record DecideCard(
    string RiskId, int Version, string Title, RiskState Status, Level Current, BandRule Rule, DateOnly? TreatBy, IReadOnlyList<TreatmentLine> Treatments, string? OpenAcceptance, bool MayTolerate, DateOnly Today) : Card
{
    public override string Type => "risk.decide";

    public override Sentence Summary => $"Decide on {RiskId}: {Current.Score}, {Current.Band}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Decision on a risk, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Notice(Current.Band.Tone(), $"{Current.Likelihood} times {Current.Impact} is {Current.Score}: {Current.Band}.");
        kit.Facts(("You may accept it", MayAccept()), ("A plan has to end by", TreatBy is { } by ? (Sentence)$"{by}" : (Sentence)"no limit"));
        foreach (var line in Treatments)
        {
            kit.Row(Sentence.Of(line.Title), line.Status == TreatmentState.InProgress ? (Sentence)$"{line.TreatmentId}, {line.Status}, {line.Progress} percent, due on {line.DueAt}" : (Sentence)$"{line.TreatmentId}, {line.Status}, due on {line.DueAt}",
                line.DueAt < Today && line.Status is TreatmentState.Approved or TreatmentState.InProgress ? Tone.Attention : Tone.Default, new CardButton("Open", new ShowTreatment(line.TreatmentId)));
        }

        kit.Button("Treat", new ShowNewTreatment(RiskId), ButtonStyle.Main);
        if (OpenAcceptance is not null)
        {
            kit.Button("Look at the acceptance", new ShowAcceptance(OpenAcceptance));
        }
        else if (Rule.OwnerMayAccept && (Status is RiskState.Assessed or RiskState.ResidualReview))
        {
            kit.Button("Accept", new RequestAcceptance(RiskId));
        }

        if (MayTolerate)
        {
            kit.Button("Ask for 30 days", new AskTolerance(RiskId));
        }

        if (Status is RiskState.Assessed or RiskState.ResidualReview or RiskState.Accepted)
        {
            kit.More("Close", form =>
            {
                form.Ask(nameof(CloseRisk.Reason), "Why is it no risk any more?", multiline: true, most: 500);
                form.Button("Close the risk", new CloseRisk(RiskId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(RiskId, "risk-treatment-process");
    }

    private Sentence MayAccept() => !Rule.OwnerMayAccept ? (Sentence)"no; only 30 days while treatment runs"
        : Rule.EndorsedByTop ? (Sentence)$"for {Rule.MaxMonths} months at most, endorsed by top management" : (Sentence)$"for {Rule.MaxMonths} months at most";
}
