using System.Security.Cryptography;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>The two halves of a publication: the file into the library, then the records in one save.</summary>
internal static class Publishing
{
    /// <returns>Null when the approved bytes are not there any more, or are others (DOC-03).</returns>
    /// <exception cref="DocumentConflict">The label is taken in the library by other bytes.</exception>
    /// <exception cref="IOException">The library cannot be reached.</exception>
    public static async Task<StoredVersion?> StoreAsync(Turn turn, ControlledDocument document, DocumentVersion version)
    {
        if (version.Stamp is not { } stamp || stamp.Sha256 != version.ApprovedSourceSha256)
        {
            // A version that was approved elsewhere (an import) has no working copy: its file has to lie in the library already.
            return version.Stamp is null && await turn.Documents.FindAsync(document.Code, version.VersionLabel, turn.Cancellation) is { } there && there.SourceSha256 == version.ApprovedSourceSha256 ? there : null;
        }

        await using var file = await turn.Drafts.OpenAsync(document.Code, version.VersionLabel, stamp, turn.Cancellation);
        if (file is null)
        {
            return null;
        }

        var bytes = await DraftSource.BytesAsync(file, turn.Cancellation);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != version.ApprovedSourceSha256)
        {
            return null;
        }

        version.Minutes = DraftSource.TextOf(bytes) is { } text ? ReadingTime.Minutes(text) : version.Minutes;
        var block = await Covers.OfAsync(turn, document, version);
        return await turn.Documents.PublishAsync(
            new PublishRequest(
                DocumentLibrary.Published, document.Code, version.VersionLabel, document.Title, document.Language, Covers.Publishable(turn, document, version, bytes, block), version.SourceFormat, block),
            turn.Cancellation);
    }

    public static async Task InForceAsync(Turn turn, ControlledDocument document, DocumentVersion version, StoredVersion stored)
    {
        foreach (var old in await turn.Db.Set<DocumentVersion>().Where(v => v.DocumentCode == version.DocumentCode && v.Status == VersionState.Published).ToListAsync(turn.Cancellation))
        {
            old.RetainUntil = turn.Today.AddYears(document.RetentionYears);
            turn.Move(old, "supersede", $"replaced by {version.VersionLabel}");
            version.Supersedes = old.VersionLabel;
        }

        version.PublishedAt = turn.Now;
        version.PublishedSourceSha256 = stored.SourceSha256;
        version.ContentSha256 = stored.PdfSha256 ?? stored.SourceSha256;
        version.InLibrary = true;
        turn.Move(version, "publish");
        document.CurrentVersion = version.VersionLabel;
        document.CurrentSha256 = document.LibrarySha256 = version.ContentSha256;
        document.LibraryCheckedAt = turn.Now;
        document.NextReviewAt = turn.Today.AddMonths(document.ReviewMonths);
        document.ReviewConfirmedById = null;
        document.NextStepOn = null;
        if (document.Status == DocumentState.InPreparation)
        {
            turn.Move(document, "publish", version.VersionLabel);
        }
        else
        {
            turn.Edit(document, "publish", version.VersionLabel);
        }

        await VersionNews.TellWritersAsync(turn, version, document, VersionEvent.Published, null);
        turn.Post(new PublishedCard(document.Code, document.Title, version.VersionLabel, version.ChangeSummary, version.ChangeKind, await turn.NameAsync(version.ApprovedById), stored.Url), "isms", $"published:{version.Id}");
    }

    internal static string ClassInWords(ControlledDocument document) => document.Classification switch
    {
        Kernel.Data.Classification.StrictlyConfidential => "Strictly confidential",
        var other => other.ToString(),
    };
}
