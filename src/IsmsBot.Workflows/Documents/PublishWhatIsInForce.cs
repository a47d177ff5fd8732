using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Publishes approved versions on the day they take effect: the store has made the PDF and its fingerprint, the version before is
/// superseded. Publishing the same bytes twice is harmless, so a crash between store and save is repaired by the next tick.
/// </summary>
public sealed class PublishWhatIsInForce : Job
{
    public override async Task<bool> StepAsync(Turn turn, CancellationToken cancellationToken)
    {
        var version = await turn.Db.Set<DocumentVersion>().Where(v => v.Status == VersionState.Approved && v.EffectiveFrom <= turn.Today)
            .OrderBy(v => v.EffectiveFrom).FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return false;
        }

        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, cancellationToken);
        var stored = await turn.Documents.FindAsync(version.DocumentCode, version.VersionLabel, cancellationToken);
        if (stored is null || stored.SourceSha256 != version.ApprovedSourceSha256)
        {
            turn.Note(version, "publication refused", "DOC-03");
            version.EffectiveFrom = null;
            return true;
        }

        foreach (var old in await turn.Db.Set<DocumentVersion>().Where(v => v.DocumentCode == version.DocumentCode && v.Status == VersionState.Published).ToListAsync(cancellationToken))
        {
            turn.Move(old, DocumentVersion.Lifecycle, "supersede", $"replaced by {version.VersionLabel}");
            version.Supersedes = old.VersionLabel;
        }

        version.PublishedAt = turn.Now;
        version.ContentSha256 = stored.PdfSha256 ?? stored.SourceSha256;
        turn.Move(version, DocumentVersion.Lifecycle, "publish");
        document.CurrentVersion = version.VersionLabel;
        document.CurrentSha256 = document.LibrarySha256 = version.ContentSha256;
        document.NextReviewAt = turn.Today.AddMonths(document.ReviewMonths);
        if (document.Status == DocumentState.InPreparation)
        {
            turn.Move(document, ControlledDocument.Lifecycle, "publish", version.VersionLabel);
        }
        else
        {
            turn.Edit(document, "publish", version.VersionLabel);
        }

        return true;
    }
}
