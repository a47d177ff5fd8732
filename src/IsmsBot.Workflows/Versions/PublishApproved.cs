using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>
/// Publishes approved versions on the day they take effect. The approved bytes are read again and their fingerprint compared; then they are
/// stored, and everything else is one save. Storing the same bytes twice is harmless, so a crash in between is repaired by the next tick. One that
/// cannot be written now does not hold up those after it.
/// </summary>
public sealed class PublishApproved : Job
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
        var document = await turn.DocumentAsync(version);
        StoredVersion? stored = null;
        try
        {
            stored = await Publishing.StoreAsync(turn, document, version);
        }
        catch (Exception refused) when (refused is DocumentConflict or InvalidDocument)
        {
            // Refused below: what lies there is not what was approved.
        }
        catch (IOException)
        {
            // The library cannot be reached, or not for this document; nothing was changed here, and the next tick asks again.
            return;
        }

        if (stored is not null)
        {
            await Publishing.InForceAsync(turn, document, version, stored);
            return;
        }

        // DOC-03: it stays unpublished until somebody opens a new draft.
        version.EffectiveFrom = null;
        turn.Edit(version, "publication refused", "DOC-03");
        var label = version.VersionLabel;
        var news = (Sentence)
            $"Version {label} could not be published: the approved file is not in the library any more as it was approved. Please open a new draft.";
        await VersionNews.TellWritersAsync(turn, version, document, news);
    }
}
