using IsmsBot.Kernel.Documents;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>
/// Removes the files of versions that two people gave up. The library first, which may be asked twice; then one save says what went, when and by
/// whose word. A library that cannot be reached is asked again at the next tick.
/// </summary>
public sealed class DisposeOfFiles : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        foreach (var version in await Disposals.Kept(turn.Db).Where(v => v.DisposalSecondById != null && !v.DraftOpen).ToListAsync(turn.Cancellation))
        {
            try
            {
                if (!await turn.Documents.DisposeOfAsync(version.DocumentCode, version.VersionLabel, turn.Cancellation))
                {
                    // It was stored, so this is another library than it lies in: what is not seen to go is not on record as gone.
                    continue;
                }

                await turn.Documents.DisposeOfAsync(version.DocumentCode + GeneratedDocuments.TextForm, version.VersionLabel, turn.Cancellation);
                await turn.Drafts.DisposeOfAsync(version.DocumentCode, version.VersionLabel, turn.Cancellation);
                await GoneAsync(turn, version);
            }
            catch (DocumentHeld held)
            {
                await HeldAsync(turn, version, held);
            }
            catch (Exception later) when (later is IOException or DraftLocked or InvalidDocument)
            {
                // It cannot be reached, somebody has it open, or an older version that shares its file is still kept: the next tick asks again.
            }
        }

        return false;
    }

    /// <summary>The library has a rule of its own, which counts: both are told, and asked again in a month.</summary>
    private static async Task HeldAsync(Turn turn, DocumentVersion version, DocumentHeld held)
    {
        (version.DisposalFirstById, version.DisposalSecondById) = (null, null);
        (version.HoldReason, version.RetainUntil) = (held.Message, turn.Today.AddMonths(1));
        turn.Edit(version, "held by the library", held.By);
        await Disposals.SendAsync(turn, version, (await DisposalPair.OfAsync(turn, version)).Everybody, "held", held.By);
    }

    private static async Task GoneAsync(Turn turn, DocumentVersion version)
    {
        (version.DisposedAt, version.InLibrary) = (turn.Now, false);
        var source = version.PublishedSourceSha256 ?? version.ApprovedSourceSha256;
        turn.Edit(version, "dispose", string.Create(CultureInfo.InvariantCulture, $"source {source}, PDF {version.ContentSha256}"));
        var (first, second) = (version.DisposalFirstById, version.DisposalSecondById);
        var card = new DisposedCard(version, [await turn.NameAsync(first), await turn.NameAsync(second)]);
        foreach (var person in await turn.HereAsync(first, second))
        {
            turn.Send(card, person, $"disposed:{version.Id}:{person.Id}", version.Id);
        }
    }
}
