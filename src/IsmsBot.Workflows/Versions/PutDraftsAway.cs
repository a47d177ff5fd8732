using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>
/// Puts the working copies of versions that are published or given up out of the way, with their history. One that is open stays until it is closed.
/// </summary>
public sealed class PutDraftsAway : Job
{
    private const int Portion = 20;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var done = await turn.Db.Set<DocumentVersion>()
            .Where(v => v.DraftOpen && v.Status != VersionState.Draft && v.Status != VersionState.InReview)
            .Where(v => v.Status != VersionState.InApproval && v.Status != VersionState.Approved)
            .OrderBy(v => v.Id).Take(Portion).ToListAsync(turn.Cancellation);
        foreach (var version in done)
        {
            try
            {
                await turn.Drafts.PutAwayAsync(version.DocumentCode, version.VersionLabel, turn.Cancellation);
                version.DraftOpen = false;
                turn.Note(version, "draft put away");
            }
            catch (Exception busy) when (busy is DraftLocked or IOException)
            {
                // Somebody has it open, or the library cannot be reached: the next tick asks again.
                continue;
            }
        }

        return done.Count == Portion && done.TrueForAll(v => !v.DraftOpen);
    }
}
