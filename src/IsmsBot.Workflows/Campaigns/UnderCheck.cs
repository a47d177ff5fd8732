using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Campaigns;

/// <summary>
/// While the published file of a document differs from what was approved, its campaign stands still and what people accepted of that version is
/// marked "under check" (domain 7.5). Both are computed, so they end by themselves when the file is put right.
/// </summary>
internal static class UnderCheck
{
    /// <summary>What somebody is told who clicks meanwhile.</summary>
    public static Sentence Words(string title) =>
        $"The file of \"{title}\" is not the one that was approved, so nothing you do now would count. I will ask you again when it is put right.";

    /// <summary>The codes of the documents whose file was found changed.</summary>
    public static IQueryable<string> Codes(IsmsDb db) =>
        db.Set<ControlledDocument>().Where(d => d.LibrarySha256 != null && d.LibrarySha256 != d.CurrentSha256).Select(d => d.Code);
}
