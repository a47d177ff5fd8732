using System.Security.Cryptography;
using IsmsBot.Kernel.Channels;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>The two halves of a publication: the file into the library, then the records in one save.</summary>
internal static class Publishing
{
    /// <returns>Null when the approved bytes are not there any more, or are others (DOC-03).</returns>
    /// <exception cref="DocumentConflict">The label is taken in the library by other bytes.</exception>
    /// <exception cref="IOException">The library cannot be reached.</exception>
    public static async Task<StoredVersion?> StoreAsync(Turn turn, ControlledDocument document, DocumentVersion version)
    {
        if (version.Stamp is not { } stamp)
        {
            // A version that was approved elsewhere (an import) has no working copy: its file has to lie in the library already.
            var there = await turn.Documents.FindAsync(document.Code, version.VersionLabel, turn.Cancellation);
            return there?.SourceSha256 == version.ApprovedSourceSha256 ? there : null;
        }

        if (stamp.Sha256 != version.ApprovedSourceSha256 || await DraftSource.OfDraftAsync(turn, version, stamp) is not { } bytes
            || Convert.ToHexStringLower(SHA256.HashData(bytes)) != version.ApprovedSourceSha256)
        {
            return null;
        }

        version.Minutes = DraftSource.TextOf(bytes) is { } text ? ReadingTime.Minutes(text) : version.Minutes;
        var block = await Covers.OfAsync(turn, document, version);
        var source = Covers.Publishable(turn, document, version, bytes, block);
        var (title, language) = (document.Title, document.Language);
        return await turn.Documents.PublishAsync(
            new PublishRequest(
                DocumentLibrary.Published, document.Code, version.VersionLabel, title, language, source, version.SourceFormat, block),
            turn.Cancellation);
    }

    public static async Task InForceAsync(Turn turn, ControlledDocument document, DocumentVersion version, StoredVersion stored)
    {
        foreach (var old in await InForceAsync(turn, document))
        {
            old.RetainUntil = turn.Today.AddYears(document.RetentionYears);
            turn.Move(old, "supersede", $"replaced by {version.VersionLabel}");
            version.Supersedes = old.VersionLabel;
        }

        (version.PublishedAt, version.InLibrary) = (turn.Now, true);
        (version.PublishedSourceSha256, version.ContentSha256) = (stored.SourceSha256, stored.PdfSha256 ?? stored.SourceSha256);
        turn.Move(version, "publish");
        document.CurrentVersion = version.VersionLabel;
        document.CurrentSha256 = document.LibrarySha256 = version.ContentSha256;
        document.LibraryCheckedAt = turn.Now;
        document.EndReview(turn.Today.AddMonths(document.ReviewMonths));
        if (document.Status == DocumentState.InPreparation)
        {
            turn.Move(document, "publish", version.VersionLabel);
        }
        else
        {
            turn.Edit(document, "publish", version.VersionLabel);
        }

        var (label, from) = (version.VersionLabel, version.EffectiveFrom);
        var news = (Sentence)$"Version {label} is published and in force since {from}. What was written after the approval is not in it.";
        await VersionNews.TellWritersAsync(turn, version, document, news);
        var posted = new PublishedCard(document, version, await turn.NameAsync(version.ApprovedById), stored.Url);
        turn.Post(posted, PostsFor.Isms, $"published:{version.Id}");
    }

    /// <summary>The versions of a document that are in force: one, or none yet.</summary>
    public static Task<List<DocumentVersion>> InForceAsync(Turn turn, ControlledDocument document) => turn.Db.Set<DocumentVersion>()
        .Where(v => v.DocumentCode == document.Code && v.Status == VersionState.Published).ToListAsync(turn.Cancellation);
}
