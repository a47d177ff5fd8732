using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>Who may approve a document and who is barred because they wrote or edited the version (SOD-01, SOD-06).</summary>
internal static class DocumentApprovers
{
    /// <summary>Everybody who may approve this document and is here, without those who are barred.</summary>
    public static async Task<IReadOnlyList<Person>> FreeAsync(Turn turn, string code, IReadOnlyCollection<string> barred)
    {
        var role = DocumentRights.NeedsTopManagement(code) ? Role.TopManagement : Role.DocumentApprover;
        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Roles != "").OrderBy(p => p.Id).ToListAsync(turn.Cancellation);
        return [.. people.Where(p => p.Has(role) && !barred.Contains(p.Id))];
    }

    /// <summary>The author and everybody the store has seen change the file, as people.</summary>
    public static async Task<List<string>> WritersAsync(Turn turn, DocumentVersion version, DraftFile file)
    {
        var editors = await turn.Db.People.AsNoTracking().Where(p => file.EditorEntraIds.Contains(p.EntraId)).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(turn.Cancellation);
        return [.. editors.Concat(version.EditorIds).Append(version.AuthorId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
