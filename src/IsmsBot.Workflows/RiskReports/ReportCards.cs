using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>Draws what is filed about an assessment.</summary>
internal static class ReportCards
{
    public static async Task<ReportCard> ForAsync(Turn turn, RiskAssessment assessment)
    {
        var code = AssessmentReports.CodeOf(assessment);
        var last = await AssessmentReports.LastAsync(turn, code);
        return new ReportCard(assessment.Id, assessment.Title, assessment.Status, code, last?.Version, last?.StoredAt, last?.Url);
    }
}
