namespace IsmsBot.Workflows.Triggers;

/// <summary>Made-up triggers for pictures.</summary>
internal static class TriggerExamples
{
    private const string TouchedTitle = "RSK-0009 Messages are changed on the way";
    private const string OtherTitle = "RSK-0001 Ransomware stops the platform";

    private static readonly DateOnly Today = new(2026, 11, 16);

    public static IReadOnlyList<Trigger> All { get; } =
    [
        Of(CauseKind.NewRequirement, "Partners ask for signed messages", TriggerState.Open, reference: "REQ-0016"),
        Of(CauseKind.NewSite, "A site that was not there before: Gothenburg", TriggerState.Open, new(2026, 9, 1)),
        Of(CauseKind.NewSite, "A site that was not there before: Gothenburg", TriggerState.Open, assessment: "RAS-2026-05"),
        Of(CauseKind.SupplierChange, "Nordvault changes its terms", TriggerState.Dismissed, reference: "SUP-0001"),
    ];

    public static IReadOnlyList<Card> Forms { get; } =
    [
        new NewTriggerCard(new RaiseTrigger(Since: Today)),
        new NewTriggerCard(new RaiseTrigger("Break-in at the landlord", "incident-major", "EVT-0009")),
    ];

    public static TriggerCard Card(Trigger trigger, IReadOnlyList<OfferedStep> steps) => new(trigger, Today.DayNumber - trigger.DetectedAt.DayNumber)
    {
        Steps = steps,
        OpenRisks = 30,
        Touched = trigger.Kind == CauseKind.NewRequirement ? ["RSK-0009"] : [],
        Risks =
        [
            new("RSK-0009", Sentence.Of(TouchedTitle)),
            new("RSK-0001", Sentence.Of(OtherTitle)),
        ],
    };

    private static Trigger Of(
        CauseKind kind, string title, TriggerState state, DateOnly? detected = null, string? reference = null, string? assessment = null) =>
        new Trigger
        {
            Id = "TRG-0007",
            Title = title,
            Kind = kind,
            Ref = reference ?? "SIT-GOT",
            DetectedAt = detected ?? new(2026, 10, 28),
            DetectedBy = reference is null ? "system" : "person",
            NeedsReassessment = true,
            NeedsChange = kind == CauseKind.NewSite,
            AnswerBy = Today,
            AssessmentId = assessment,
            DismissedReason = state == TriggerState.Dismissed ? "Only prices change." : null,
        }.In(state);
}
