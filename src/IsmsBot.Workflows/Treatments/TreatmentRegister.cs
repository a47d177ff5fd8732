using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>The treatments: approved by the owner of the risk, carried out by one person, checked by somebody else (6.1.3, 8.3).</summary>
public sealed class TreatmentRegister : Register<Treatment>
{
    public override Noun Noun { get; } = new("treatment", "treatments", "die Maßnahme", "Maßnahmen");

    public override string Permission => "treatment.execute";

    /// <summary>Whoever proposed it too: they read what became of it.</summary>
    public override Who Reads => Relation("@author").Or(Assignee).Or(RiskOwner).Or(Who.May("treatment.verify")).Or(Who.MayForAll("risk.read"));

    public override IReadOnlyDictionary<string, Who> Relations { get; } = new Dictionary<string, Who>
    {
        ["@assignee"] = Assignee,
        ["@riskOwner"] = RiskOwner,
        ["@controlOwner"] = Who.AnyFound<Treatment>("@controlOwner", Checkers.OwnerIds),
    };

    public override IReadOnlyDictionary<string, Func<Treatment, string?>> Barred { get; } =
        new Dictionary<string, Func<Treatment, string?>> { ["SOD-04"] = t => t.ResponsibleId };

    public override IReadOnlyList<Owning<Treatment>> Owns { get; } = [new(
        "does the treatment", t => t.ResponsibleId, (t, to) => t.ResponsibleId = t.OwnerId = to)];

    public override Steps<Treatment> Steps { get; } =
    [
        new("approve", "Approve") { Style = ButtonStyle.Main, Act = (id, version) => new ApproveTreatment(id, version) },
        new("reject", "Reject")
        {
            Style = ButtonStyle.Destructive, Ask = "Why not?", Button = "Reject the treatment", Said = "Rejected. The reason is kept.",
            Then = (t, _) => t.DecideBy = null,
            Tells = t => t.CreatedById,
            News = (t, name, reason) => $"{name} rejects the treatment {t.Id}: {reason} Its card takes you to a new proposal.",
        },
        new("start", "Start") { Style = ButtonStyle.Main, Act = (id, version) => new StartTreatment(id, version) },
        new("implement", "Done") { Act = (id, version) => new FinishTreatment(id, version), Form = FinishTreatment.Draw, Button = "It is done" },
        new("verify", "Works") { Style = ButtonStyle.Main, Act = (id, version) => new VerifyTreatment(id, version) },
        new("reject-verification", "Not yet")
        {
            Style = ButtonStyle.Destructive, Ask = "What is missing?", Button = "Send back", Act = (id, version) =>
                new RejectVerification(id, version),
        },
        new("move-date", "Ask for new date") { Act = (id, version) =>
            new MoveDate(id, version), Form = MoveDate.Draw, Button = "Ask the risk owner" },
        new("cancel", "Cancel")
        {
            Style = ButtonStyle.Destructive, Act = (id, version) =>
                new CancelTreatment(id, version), Form = CancelTreatment.Draw, Button = "Cancel the treatment",
        },
    ];

    /// <summary>Whoever proposed it; once it is approved, whoever does it.</summary>
    protected override string? AskedBy(Treatment record, string from) =>
        from == StateName.Of(TreatmentState.Proposed) ? record.CreatedById : record.ResponsibleId;

    public override IReadOnlyList<Duty<Treatment>> Duties => TreatmentDuties.All;

    public override IReadOnlyList<string> Clauses => ["risk-treatment-process", "risk-treatment-performed"];

    public override bool SeesAll(Person person) => person.Scope("risk.read") == "any";

    public override IQueryable<Treatment> Mine(IQueryable<Treatment> all, string personId) => all.Where(t => t.ResponsibleId == personId);

    public override IQueryable<Treatment> Listed(IQueryable<Treatment> all) =>
        all.Where(t => t.Status != TreatmentState.Verified && t.Status != TreatmentState.Cancelled);

    public override IOrderedQueryable<Treatment> Ordered(IQueryable<Treatment> listed) => listed.OrderBy(t => t.DueAt);

    public override Sentence Line(Treatment record) => record.IsSettled ? (Sentence)$"{record.Status}, {record.Progress} percent"
        : (Sentence)$"{record.Status}, {record.Progress} percent; due on {record.DueAt}";

    public override Sentence Line(Treatment record, DateOnly today) => IsLate(record, today)
        ? (Sentence)$"{record.Status}, {record.Progress} percent; was due on {record.DueAt}, {today.DayNumber - record.DueAt.DayNumber:day|days} late"
        : Line(record);

    public override Tone LineTone(Treatment record, DateOnly today) => IsLate(record, today) ? Tone.Attention : Tone.Default;

    /// <summary>What is done, or will not be done, is late no more.</summary>
    private static bool IsLate(Treatment record, DateOnly today) =>
        record.DueAt < today && !record.IsSettled && record.Status != TreatmentState.Implemented;

    public override Sentence Overline(Treatment record) => $"Treatment of {record.RiskId}, {record.Status}";

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(Treatment record, Reader reader)
    {
        var risk = await reader.Db.Set<Risk>().AsNoTracking().SingleAsync(r => r.Id == record.RiskId, reader.Cancellation);
        string?[] ids = [record.ResponsibleId, record.ApprovedByOwnerId, record.VerifiedById];
        var names = await reader.Db.People.AsNoTracking().Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, reader.Cancellation);
        return [.. TreatmentWords.Facts(record, risk, id => names.GetValueOrDefault(id, id))];
    }

    public override async Task<Card> CardAsync(Treatment record, Reader reader) =>
        TreatmentWords.Complete(
            (RecordCard)await base.CardAsync(record, reader), record, reader.Today, await WorkOnTreatment.OfferedAsync(record, reader)) with
        {
            Buttons = await ProposeAgain.OfferedAsync(record, reader) is { } again ? [again] : [],
        };

    protected override IReadOnlyList<Treatment> Examples => TreatmentExamples.All;

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(Treatment record) =>
        [.. TreatmentWords.Facts(record, TreatmentExamples.Risk, _ => "Elin Mattsdotter")];

    protected override Card ExampleCard(Treatment record) =>
        TreatmentWords.Complete((RecordCard)base.ExampleCard(record), record, TreatmentExamples.Today, WorkOnTreatment.All(record));

    private static Who Assignee { get; } = Who.Only<Treatment>("@assignee", t => t.ResponsibleId);

    internal static Who RiskOwner { get; } = RiskWho.OwnerThrough<Treatment>(t => t.RiskId);
}
