using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>Every card of the room with made-up values.</summary>
internal static class RiskReportsSamples
{
    public static IReadOnlyList<Card> All =>
    [
        new RiskMatrixCard("2.0", DefaultMethod.Of(5), new RiskSpread(
            [new(2, 5, 1), new(3, 4, 3), new(4, 4, 1), new(2, 2, 4)], [new(2, 4, 4), new(2, 2, 5)])),
        new RiskMatrixCard("3.0", DefaultMethod.Of(3), new RiskSpread([], [])),
        new RiskTrendCard(
        [
            Point(new(2026, 9, 30), 5, 7, 4, 1, 9, 2), Point(new(2026, 10, 31), 6, 7, 4, 0, 8, 1), Point(new(2026, 11, 16), 6, 8, 3, 0, 7, 1),
        ]),
        new ReportCard("RAS-2026-05", "Full assessment 2026", AssessmentState.InProgress, "ISMS-REC-RAR-2026-05", null, null, null),
        new ReportCard(
            "RAS-2026-01", "Full assessment 2026", AssessmentState.Completed, "ISMS-REC-RAR-2026-01", "2.0",
            new DateTimeOffset(2026, 11, 16, 9, 0, 0, TimeSpan.Zero), "https://files.example.test/ISMS-REC-RAR-2026-01"),
    ];

    private static TrendPoint Point(DateOnly day, int low, int medium, int high, int critical, int open, int late) =>
        new(day, [low, medium, high, critical], open, late);
}
