using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// Acceptances of what remains: the owner of the risk decides, and nobody for them (6.1.3 f); high risk counts when top management stands behind it.
/// Each is
/// drawn from its frozen picture, so that what is shown is what is decided about.
/// </summary>
public sealed class AcceptanceRegister : Register<RiskAcceptance>
{
    public override Noun Noun { get; } = new("acceptance", "acceptances", "die Akzeptanz", "Akzeptanzen");

    public override string Permission => "risk.read";

    public override Who Reads { get; } = RiskOwner.Or(Who.MayForAll("risk.read"));

    public override IReadOnlyDictionary<string, Who> Relations { get; } = new Dictionary<string, Who> { ["@riskOwner"] = RiskOwner };

    /// <summary>Nobody stands behind their own acceptance.</summary>
    public override IReadOnlyDictionary<string, Func<RiskAcceptance, string?>> Barred { get; } =
        new Dictionary<string, Func<RiskAcceptance, string?>> { ["RAC-03"] = a => a.AcceptedById };

    /// <summary>It follows its risk: whoever takes that over is asked anew, on a picture with their name.</summary>
    public override IReadOnlyList<Owning<RiskAcceptance>> Owns => [];

    public override Steps<RiskAcceptance> Steps { get; } =
    [
        new("accept", "Accept")
        {
            Does = a => new AcceptRisk(a.Id, a.Version, a.SnapshotHash), Inputs = AcceptRisk.Draw, Button = "Accept what remains",
        },
        new("reject", "Do not accept")
        {
            Style = ButtonStyle.Destructive, Act = (id, version) =>
                new RejectAcceptance(id, version), Form = RejectAcceptance.Draw, Button = "Do not accept it",
        },
        new("endorse", "Endorse") { Style = ButtonStyle.Main, Does = a => new EndorseAcceptance(a.Id, a.Version, a.SnapshotHash) },
        new("refuse", "Refuse")
        {
            Style = ButtonStyle.Destructive, Ask = "Why can it not be endorsed?", Button = "Refuse to endorse",
            Act = (id, version) => new RefuseAcceptance(id, version),
        },
    ];

    public override IReadOnlyList<Duty<RiskAcceptance>> Duties { get; } =
    [
        new("accept-residual", AcceptanceRequests.Policy, a => a.Status == AcceptanceState.Requested ? a.RequestedAt : null, title =>
            $"Accept what remains of {title}")
        {
            Found = db => from a in db.Set<RiskAcceptance>().AsNoTracking()
                          join r in db.Set<Risk>() on a.RiskId equals r.Id
                          where a.Status == AcceptanceState.Requested
                          select new Owed { RecordId = a.Id, Title = r.Title, NextStepOn = a.NextStepOn, PersonId = r.RiskOwnerId,
                              DueAt = a.RequestedAt },
            AnswerBy = AcceptanceRequests.AnswerBy,
        },
    ];

    public override IReadOnlyList<Reminder> Asking { get; } = [new Asked<RiskAcceptance>(
        "risk-acceptance", AcceptanceRequests.Policy, title => $"Endorse: {title}")];

    public override IReadOnlyList<string> Clauses => ["risk-treatment-process", "risk-treatment-performed"];

    public override IQueryable<RiskAcceptance> Listed(IQueryable<RiskAcceptance> all) =>
        all.Where(
            a => a.Status == AcceptanceState.Requested || a.Status == AcceptanceState.AwaitingEndorsement || a.Status == AcceptanceState.Active);

    public override IOrderedQueryable<RiskAcceptance> Ordered(IQueryable<RiskAcceptance> listed) => listed.OrderBy(a => a.ExpiresAt);

    public override Sentence Line(RiskAcceptance record) => $"{record.Status}, until {record.ExpiresAt}";

    public override Sentence Overline(RiskAcceptance record) => record.Kind == AcceptanceKind.InterimTolerance
        ? (Sentence)$"Interim tolerance, {record.Status}" : (Sentence)$"Acceptance of what remains, {record.Status}";

    public override Sentence Text(RiskAcceptance record)
    {
        var picture = RiskPicture.Read(record.Picture);
        return $"Because {picture.Cause}, it may happen that {picture.Event}, leading to {picture.Consequence}.";
    }

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(RiskAcceptance record, Reader reader)
    {
        var rule = (await MethodInForce.NeededAsync(reader.Turn)).Content.RuleOf(record.Band);
        string?[] ids = [RiskPicture.Read(record.Picture).OwnerId, record.AcceptedById, record.EndorsedById];
        var names = await reader.Db.People.AsNoTracking().Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, reader.Cancellation);
        return [.. AcceptanceWords.Facts(record, rule, reader.Today, id => names.GetValueOrDefault(id, id))];
    }

    public override async Task<Card> CardAsync(RiskAcceptance record, Reader reader)
    {
        var rule = (await MethodInForce.NeededAsync(reader.Turn)).Content.RuleOf(record.Band);
        return AcceptanceWords.Complete((RecordCard)await base.CardAsync(record, reader), record, rule);
    }

    protected override IReadOnlyList<RiskAcceptance> Examples => AcceptanceExamples.All;

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(RiskAcceptance record) =>
        [.. AcceptanceWords.Facts(record, AcceptanceExamples.Rule, TreatmentExamples.Today, _ => "Ana Beltraves")];

    protected override Card ExampleCard(RiskAcceptance record) =>
        AcceptanceWords.Complete((RecordCard)base.ExampleCard(record), record, AcceptanceExamples.Rule);

    private static Who RiskOwner { get; } = RiskWho.OwnerThrough<RiskAcceptance>(a => a.RiskId);
}
