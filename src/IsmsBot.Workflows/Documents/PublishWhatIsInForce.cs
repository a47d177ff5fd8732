using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Publishes approved versions on the day they take effect. The approved bytes are read again and their fingerprint compared; then they are
/// stored, and everything else is one save. Storing the same bytes twice is harmless, so a crash in between is repaired by the next tick. A document that
/// cannot be written now does not hold up those after it.
/// </summary>
public sealed class PublishWhatIsInForce : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var due = await turn.Db.Set<DocumentVersion>().Where(v => v.Status == VersionState.Approved && v.EffectiveFrom <= turn.Today)
            .OrderBy(v => v.EffectiveFrom).ThenBy(v => v.Id).ToListAsync(turn.Cancellation);
        foreach (var version in due.DistinctBy(version => version.DocumentCode))
        {
            await PublishAsync(turn, version);
        }

        return false;
    }

    private static async Task PublishAsync(Turn turn, DocumentVersion version)
    {
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, turn.Cancellation);
        try
        {
            if (await Publishing.StoreAsync(turn, document, version) is { } stored)
            {
                await Publishing.InForceAsync(turn, document, version, stored);
            }
            else
            {
                await RefuseAsync(turn, document, version);
            }
        }
        catch (Exception refused) when (refused is DocumentConflict or InvalidDocument)
        {
            await RefuseAsync(turn, document, version);
        }
        catch (IOException)
        {
            // The library cannot be reached, or not for this document; nothing was changed here, and the next tick asks again.
        }
    }

    /// <summary>DOC-03: what lies there is not what was approved. It stays unpublished until somebody opens a new draft.</summary>
    private static async Task RefuseAsync(Turn turn, ControlledDocument document, DocumentVersion version)
    {
        version.EffectiveFrom = null;
        turn.Edit(version, "publication refused", "DOC-03");
        await VersionNews.TellWritersAsync(turn, version, document, VersionEvent.NotPublished, null);
    }
}
