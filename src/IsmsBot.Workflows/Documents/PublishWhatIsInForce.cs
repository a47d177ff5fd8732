using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Publishes approved versions on the day they take effect. The approved bytes are read again and their fingerprint compared; then they are
/// stored, and everything else is one save. Storing the same bytes twice is harmless, so a crash in between is repaired by the next tick. A document that
/// cannot be written now does not hold up those after it.
/// </summary>
public sealed class PublishWhatIsInForce : Job
{
    public override async Task<bool> StepAsync(Turn turn, CancellationToken cancellationToken)
    {
        var due = await turn.Db.Set<DocumentVersion>().Where(v => v.Status == VersionState.Approved && v.EffectiveFrom <= turn.Today)
            .OrderBy(v => v.EffectiveFrom).ThenBy(v => v.Id).ToListAsync(cancellationToken);
        foreach (var version in due.DistinctBy(version => version.DocumentCode))
        {
            await PublishAsync(turn, version, cancellationToken);
        }

        return false;
    }

    private static async Task PublishAsync(Turn turn, DocumentVersion version, CancellationToken cancellationToken)
    {
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, cancellationToken);
        try
        {
            if (await Publishing.StoreAsync(turn, document, version, cancellationToken) is { } stored)
            {
                await Publishing.InForceAsync(turn, document, version, stored, cancellationToken);
            }
            else
            {
                await RefuseAsync(turn, document, version, cancellationToken);
            }
        }
        catch (Exception refused) when (refused is DocumentConflict or InvalidDocument)
        {
            await RefuseAsync(turn, document, version, cancellationToken);
        }
        catch (IOException)
        {
            // The library cannot be reached, or not for this document; nothing was changed here, and the next tick asks again.
        }
    }

    /// <summary>DOC-03: what lies there is not what was approved. It stays unpublished until somebody opens a new draft.</summary>
    private static async Task RefuseAsync(Turn turn, ControlledDocument document, DocumentVersion version, CancellationToken cancellationToken)
    {
        version.EffectiveFrom = null;
        turn.Edit(version, "publication refused", "DOC-03");
        await VersionNews.TellWritersAsync(turn, version, document, VersionEvent.NotPublished, null, cancellationToken);
    }
}
