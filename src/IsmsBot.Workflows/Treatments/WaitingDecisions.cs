using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Reminds top management of acceptances that wait to be endorsed (RAC-03).</summary>
public sealed class WaitingDecisions : ApprovalsReminder
{
    public override string Policy => AcceptanceRequests.Policy;

    protected override string SubjectType => nameof(RiskAcceptance);

    protected override Sentence What(string title) => $"Endorse: {title}";

    protected override Act Open(string subjectId) => new ShowAcceptance(subjectId);
}

/// <summary>Reminds risk owners of their lines and top management of the plan as a whole (CAL-11).</summary>
public sealed class WaitingPlans : ApprovalsReminder
{
    public override string Policy => AcceptanceRequests.Policy;

    protected override string SubjectType => nameof(RtpVersion);

    protected override Sentence What(string title) => $"Approve: {title}";

    protected override Act Open(string subjectId) => new ShowPlan(subjectId);
}
