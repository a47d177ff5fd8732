namespace IsmsBot.Workflows.Triggers;

/// <summary>
/// The triggers, those that wait first: the ISMS managers answer each with an assessment, or say why none is needed (RAS-02, CHG-03, CAL-38).
/// </summary>
public sealed class TriggerRegister : Register<Trigger>
{
    private const int ShortestReason = 10;

    public override Noun Noun { get; } = new("trigger", "triggers", "der Auslöser", "Auslöser");

    public override string Permission => "method.edit";

    public override string CardType => "trigger.handle";

    public override Steps<Trigger> Steps { get; } =
    [
        new("link", "Start assessment") { Style = ButtonStyle.Main, Act = (id, version) => new StartTriggered(id, version) },
        new("dismiss", "Dismiss")
        {
            Style = ButtonStyle.Destructive, Ask = "Why is nothing more needed?", Button = "Dismiss the trigger",
            Said = "Dismissed. The reason stays on it.",
            Guards = new Dictionary<string, StepGuard<Trigger>>
            {
                ["CHG-03"] = new((_, taken) => taken.Reason.Length >= ShortestReason, t => [("trigger", Sentence.Of(t.Title))]),
            },
            Then = (trigger, taken) => (trigger.DismissedById, trigger.DismissedReason, trigger.AnsweredAt)
                = (taken.ActorId, taken.Reason, trigger.AnsweredAt ?? taken.Today),
        },
    ];

    public override IReadOnlyList<Duty<Trigger>> Duties { get; } =
    [
        new("answer-trigger", "standard", t => t.Status == TriggerState.Open && t.NeedsReassessment && t.AssessmentId == null ? t.AnswerBy : null,
            title => $"Answer the trigger {title}")
        {
            Role = Role.IsmsManager,
            Late = (trigger, today) =>
                Refuse.With("RAS-02", ("trigger", Sentence.Of(trigger.Title)), ("days", $"{today.DayNumber - trigger.DetectedAt.DayNumber}")).Words,
        },
    ];

    public override IOrderedQueryable<Trigger> Ordered(IQueryable<Trigger> listed) =>
        listed.OrderBy(t => t.Status == TriggerState.Open ? 0 : 1).ThenByDescending(t => t.DetectedAt);

    public override Sentence Line(Trigger record) => $"{record.Status}, noticed on {record.DetectedAt}";

    public override Tone LineTone(Trigger record, DateOnly today) => record.IsWaiting() && record.AnswerBy < today ? Tone.Attention : Tone.Default;

    public override async Task<Card> CardAsync(Trigger record, Reader reader)
    {
        var card = new TriggerCard(record, reader.Today.DayNumber - record.DetectedAt.DayNumber) { Steps = await OfferedAsync(record, reader) };
        return record.IsWaiting() ? await TouchedRisks.AddAsync(card, reader.Db, reader.Cancellation) : card;
    }

    protected override IReadOnlyList<Trigger> Examples => TriggerExamples.All;

    protected override Card ExampleCard(Trigger record) => TriggerExamples.Card(record, StepsFrom(record.State, record.Id, 1));
}
