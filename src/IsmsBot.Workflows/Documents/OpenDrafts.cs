namespace IsmsBot.Workflows.Documents;

/// <summary>The version of a document that is on its way: being written, reviewed, decided, or approved for a coming day.</summary>
internal static class OpenDrafts
{
    public static Task<DocumentVersion?> FindAsync(IsmsDb db, string code, CancellationToken cancellationToken) => db.Set<DocumentVersion>()
        .Where(v => v.DocumentCode == code && (v.Status == VersionState.Draft || v.Status == VersionState.InReview || v.Status == VersionState.InApproval
            || (v.Status == VersionState.Approved && v.EffectiveFrom != null)))
        .OrderByDescending(v => v.CreatedAt).FirstOrDefaultAsync(cancellationToken);
}
