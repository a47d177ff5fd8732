namespace IsmsBot.Workflows.Actions;

/// <summary>The actions: who carries them out, by when, and who judges.</summary>
public sealed class ActionRegister : Register<PlannedAction>
{
    public override Noun Noun { get; } = new("action", "actions", "die Aktion", "Aktionen");

    public override string Permission => "treatment.execute";

    public override Who Reads => Relation("@assignee").Or(Relation("@owner")).Or(Who.MayForAll("risk.read"));

    public override Who Edits => Who.Holds(Role.IsmsManager);

    public override IReadOnlyDictionary<string, Who> Relations { get; } =
        new Dictionary<string, Who> { ["@assignee"] = Who.Only<PlannedAction>("@assignee", a => a.ResponsibleId) };

    public override IReadOnlyDictionary<string, Func<PlannedAction, string?>> Barred { get; } =
        new Dictionary<string, Func<PlannedAction, string?>> { ["SOD-04"] = a => a.ResponsibleId };

    public override IReadOnlyList<Owning<PlannedAction>> Owns { get; } =
    [
        new("carries the action out", a => a.ResponsibleId, (a, to) => a.ResponsibleId = to),
        new("judges the action", a => a.OwnerId, (a, to) => a.OwnerId = to),
    ];

    public override Steps<PlannedAction> Steps { get; } =
    [
        new("start", "Start") { Style = ButtonStyle.Main, Said = "Started." },
        new("complete", "Done") { Act = (id, version) => new CompleteAction(id, version), Form = CompleteAction.Draw, Button = "It is done" },
        new("verify", "Judge") { Act = (id, version) => new VerifyAction(id, version), Form = VerifyAction.Draw, Button = "Keep this" },
        new("reopen", "Not done yet")
        {
            Style = ButtonStyle.Destructive, Ask = "What is missing?", Button = "Send back", Said = "Sent back with the reason.",
            Then = (action, _) => (action.CompletedAt, action.JudgeBy) = (null, null),
            Tells = action => action.ResponsibleId, News = (action, name, missing) => $"{name} sends the action {action.Id} back: {missing}",
        },
        new("cancel", "Cancel")
        {
            Style = ButtonStyle.Destructive, Ask = "Why is it not needed any more?", Button = "Cancel the action",
            Said = "Cancelled. The reason is kept.",
            Tells = action => action.ResponsibleId, News = (action, name, reason) => $"{name} cancels the action {action.Id}: {reason}",
        },
    ];

    protected override string? AskedBy(PlannedAction record, string from) => record.ResponsibleId;

    public override IReadOnlyList<Duty<PlannedAction>> Duties { get; } =
    [
        new(
            "do-action", "standard", a => a.Status == ActionState.Open || a.Status == ActionState.InProgress ? a.DueAt : null,
            title => $"Action: {title}")
        {
            Person = a => a.ResponsibleId,
        },
        new("judge-action", "standard", a => a.Status == ActionState.Done ? a.JudgeBy : null, title => $"Judge whether it helped: {title}")
        {
            Person = a => a.OwnerId != a.ResponsibleId ? a.OwnerId : null, Role = Role.IsmsManager,
        },
    ];

    public override Form<PlannedAction> Form { get; } =
    [
        new TextField<PlannedAction>(a => a.Title, "What is done") { Least = 3, Most = 300 },
        new PersonField<PlannedAction>(a => a.ResponsibleId, "Responsible") { Needed = "who does it, one person who is here" },
        new DateField<PlannedAction>(a => a.DueAt, "Due") { Ahead = true, Needed = "a day that lies ahead" },
        new ChoiceField<PlannedAction, ActionSource>(a => a.Source, "Caused by") { Asked = false, Shown = false },
        new TextField<PlannedAction>(a => a.SourceRef, "Reference") { Asked = false, Shown = false },
        new TextField<PlannedAction>(a => a.Description, "Description") { Asked = false, Shown = false },
        new DateField<PlannedAction>(a => a.OriginalDueAt, "First due") { Asked = false, Shown = false },
    ];

    public override IQueryable<PlannedAction> Mine(IQueryable<PlannedAction> all, string personId) => all.Where(a => a.ResponsibleId == personId);

    public override IQueryable<PlannedAction> Listed(IQueryable<PlannedAction> all) =>
        all.Where(a => a.Status == ActionState.Open || a.Status == ActionState.InProgress || a.Status == ActionState.Done);

    public override IOrderedQueryable<PlannedAction> Ordered(IQueryable<PlannedAction> listed) => listed.OrderBy(a => a.DueAt);

    public override Sentence Line(PlannedAction record) => $"{record.Status}, due on {record.DueAt}";

    public override Tone LineTone(PlannedAction record, DateOnly today) => record.DueAt < today ? Tone.Attention : Tone.Default;

    public override Sentence Overline(PlannedAction record) => $"Action for {record.SourceRef}, {record.Status}";

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(PlannedAction record, Reader reader) =>
        [
            .. await base.FactsAsync(record, reader),
            .. Outcome(record, record.VerifiedById is null ? "" : await reader.NameAsync(record.VerifiedById)),
        ];

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(PlannedAction record) =>
        [.. base.ExampleFacts(record), .. Outcome(record, "Ingrid Vaszary")];

    protected override IReadOnlyList<PlannedAction> Examples => ActionExamples.All;

    private static IEnumerable<(Sentence Name, Sentence Value)> Outcome(PlannedAction record, string judge)
    {
        if (record.CompletedAt is { } done)
        {
            yield return ("Done on", $"{done}");
            yield return ("Proof", Sentence.Of(string.Join("; ", record.Evidence)));
        }

        if (record.VerifiedById is not null)
        {
            yield return ("Did it help?", $"{record.Effectiveness}, says {judge}: {record.Evaluation}");
        }
    }
}
