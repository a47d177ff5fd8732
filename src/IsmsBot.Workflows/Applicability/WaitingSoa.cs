using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Applicability;

/// <summary>Reminds top management of a Statement of Applicability that waits for approval (CAL-10).</summary>
public sealed class WaitingSoa : ApprovalsReminder
{
    public override string Policy => "approval";

    protected override string SubjectType => nameof(SoaVersion);

    protected override Sentence What(string title) => $"Approve: {title}";

    protected override Act Open(string subjectId) => new ShowSoaVersion(subjectId);
}
