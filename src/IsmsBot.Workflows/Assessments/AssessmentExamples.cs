using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Assessments;

/// <summary>Made-up assessments for pictures, and the cards around them.</summary>
internal static class AssessmentExamples
{
    private static readonly DateOnly DueAt = new(2026, 11, 30);

    public static IReadOnlyList<RiskAssessment> All { get; } = [Of(5, AssessmentState.InProgress), Of(1, AssessmentState.Completed)];

    public static IReadOnlyList<Card> Others { get; } =
    [
        new RateRequestCard("RAS-2026-05", "Full assessment 2026",
            [new("RSK-0001", "Ransomware stops the platform", 12, Band.High), new("RSK-0031", "A lorry blocks the gate", 0, Band.Low)], 3, DueAt),
        new RateRequestCard("RAS-2026-05", "Partners ask for signed messages", [new("RSK-0009", "Messages are changed on the way", 6, Band.Medium)],
            1, DueAt),
        new StartAssessmentCard("Full assessment 2026", new(2026, 5, 29), 30), new StartAssessmentCard(null, null, 0),
    ];

    private static RiskAssessment Of(int number, AssessmentState state) => new RiskAssessment
    {
        Id = $"RAS-2026-0{number}",
        Title = "Full assessment 2026",
        Kind = AssessmentKind.Full,
        Trigger = AssessmentReason.Planned,
        ScopeText = "Whole ISMS scope",
        MethodVersion = "2.0",
        StartedAt = state == AssessmentState.Completed ? new(2026, 5, 4) : new(2026, 11, 16),
        RiskIds = [.. Enumerable.Range(1, 30).Select(risk => $"RSK-{risk:0000}")],
        ReportDocument = state == AssessmentState.Completed ? "ISMS-REC-RAR-2026-01" : null,
    }.In(state);
}
