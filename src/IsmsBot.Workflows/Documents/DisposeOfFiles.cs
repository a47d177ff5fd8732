using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Removes the files of versions that two people gave up. The library first, which may be asked twice; then one save says what went, when and by whose word. A library
/// that cannot be reached is asked again at the next tick.
/// </summary>
public sealed class DisposeOfFiles : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        foreach (var version in await Disposals.Kept(turn).Where(v => v.DisposalSecondById != null && !v.DraftOpen).OrderBy(v => v.PublishedAt).ThenBy(v => v.Id).ToListAsync(turn.Cancellation))
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
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, turn.Cancellation);
        var pair = await DisposalPair.OfAsync(turn, document);
        (version.DisposalFirstById, version.DisposalSecondById, version.HoldReason, version.RetainUntil) = (null, null, held.Message, turn.Today.AddMonths(1));
        turn.Edit(version, "held by the library", held.By);
        foreach (var person in pair.Everybody)
        {
            turn.Send(await Disposals.CardAsync(turn, version, document, pair, person.Id) with { HeldBy = held.By }, person, $"held:{version.Id}:{turn.Today:yyyyMMdd}:{person.Id}", version.Id);
        }
    }

    private static async Task GoneAsync(Turn turn, DocumentVersion version)
    {
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, turn.Cancellation);
        var source = version.PublishedSourceSha256 ?? version.ApprovedSourceSha256;
        (version.DisposedAt, version.InLibrary) = (turn.Now, false);
        turn.Edit(version, "dispose", string.Create(CultureInfo.InvariantCulture, $"source {source}, PDF {version.ContentSha256}"));
        var card = new DisposedCard(
            version.Id, document.Code, document.Title, version.VersionLabel, await turn.NameAsync(version.DisposalFirstById), await turn.NameAsync(version.DisposalSecondById),
            turn.Now, source, version.ContentSha256);
        string?[] both = [version.DisposalFirstById, version.DisposalSecondById];
        foreach (var person in await turn.Db.People.AsNoTracking().Where(p => both.Contains(p.Id) && p.AccountEnabled && p.Presence != Presence.Left).OrderBy(p => p.Id).ToListAsync(turn.Cancellation))
        {
            turn.Send(card, person, $"disposed:{version.Id}:{person.Id}", version.Id);
        }
    }
}
