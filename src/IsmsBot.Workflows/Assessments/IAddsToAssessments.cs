namespace IsmsBot.Workflows.Assessments;

/// <summary>
/// A room that can do something with an assessment: score a risk of it, write its report. Found among the rooms, so that this one need not know
/// them.
/// </summary>
public interface IAddsToAssessments
{
    /// <summary>The button on the card of an assessment; null while there is nothing to do.</summary>
    CardButton? ButtonFor(RiskAssessment assessment);
}
