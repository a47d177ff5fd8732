using System.Text;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Policies;
using IsmsBot.Workflows.Versions;


namespace IsmsBot.Sandbox.Company;

/// <summary>
/// The one version of the sample that waits for a decision: the secure development procedure 2.1, with its working copy and Ana's request.
/// </summary>
internal static class SampleDraft
{
    public const string Code = "ISMS-PRO-008";
    private static readonly DateOnly AskedOn = new(2026, 11, 11);

    public static PublishRequest InForce { get; } = new(
        DocumentLibrary.Published, Code, "2.0", "Secure development procedure", "en", Text("2.0"), "md",
        new Identification(
            "Saoirse Kinnardy", "Ana Beltraves", "Saoirse Kinnardy", "Internal", new DateOnly(2026, 5, 18),
            "New edition with threats, review and separate environments.",
            new DateOnly(2026, 5, 15), new DateOnly(2027, 5, 18)));

    public static async Task BeginAsync(Turn turn)
    {
        var version = turn.Db.Set<DocumentVersion>().Local.Single(v => v.DocumentCode == Code && v.Status == VersionState.InApproval);
        var author = turn.Db.Set<Person>().Local.Single(p => p.Id == version.AuthorId);
        var file = await turn.Drafts.BeginAsync(
            new NewDraft(Code, version.VersionLabel, InForce.Title, "en", Text(version.VersionLabel), "md", author.EntraId), turn.Cancellation);
        version.Bind(file.Stamp);
        version.DraftOpen = true;
        version.AskedOn = AskedOn;
        turn.Create(new Approval
        {
            Id = "APR-0001",
            Title = version.Title + ": Ana Beltraves",
            SubjectType = nameof(DocumentVersion),
            SubjectId = version.Id,
            SubjectVersion = "1",
            SubjectHash = file.Stamp.Sha256,
            RequestedById = version.AuthorId,
            RequestedAt = version.SubmittedAt ?? turn.Now,
            ApproverId = version.ApproverId!,
            DueAt = new DateOnly(2026, 11, 18),
        });
    }

    private static byte[] Text(string version) => Encoding.UTF8.GetBytes(SamplePolicies.Read($"drafts.{Code}_v{version}_en.md"));
}
