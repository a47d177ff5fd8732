namespace IsmsBot.Workflows.Risks;

/// <summary>Draws an assessment as it stands now.</summary>
internal static class AssessmentCards
{
    public static async Task<AssessmentCard> ForAsync(Turn turn, RiskAssessment assessment) => new(
        assessment.Id, assessment.Version, assessment.Title, assessment.Status, assessment.StartedAt, assessment.RiskIds.Count,
        assessment.Status == AssessmentState.InProgress ? await Assessments.UnconfirmedAsync(turn, assessment) : [], assessment.ReportDocument)
    {
        Spreads = assessment.Spreads,
    };
}
