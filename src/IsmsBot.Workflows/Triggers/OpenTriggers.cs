using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Triggers;

/// <summary>Opens the triggers whose cause the bot sees itself: a new major version of the policy or of the scope (domain 3.5).</summary>
public sealed class OpenTriggers : Job
{
    /// <summary>What was published longer ago belongs to the time before the bot.</summary>
    private const int DaysBack = 30;

    private static readonly string[] Codes = ["ISMS-POL-001", "ISMS-SCP-001"];

    public override async Task<bool> StepAsync(Turn turn)
    {
        // What happened before the first risk was known calls for no new look at any.
        if (await turn.Db.Set<Risk>().OrderBy(risk => risk.CreatedAt).Select(risk => (DateTimeOffset?)risk.CreatedAt)
            .FirstOrDefaultAsync(turn.Cancellation) is not { } first)
        {
            return false;
        }

        var since = turn.Now.AddDays(-DaysBack) is var oldest && oldest > first ? oldest : first;
        var published = turn.Db.Set<DocumentVersion>().AsNoTracking()
            .Where(v => v.Status == VersionState.Published && v.ChangeKind == ChangeKind.Major && v.PublishedAt >= since)
            .Where(v => Codes.Contains(v.DocumentCode) && !v.CreatedById.StartsWith("system:") && !turn.Db.Set<Trigger>().Any(t => t.Ref == v.Id));
        if (await published.OrderBy(v => v.Id).FirstOrDefaultAsync(turn.Cancellation) is not { } version)
        {
            return false;
        }

        await OpeningTriggers.OpenAsync(turn, new Cause(CauseKind.MajorDocumentVersion, version.Id, version.Title));
        return true;
    }
}
