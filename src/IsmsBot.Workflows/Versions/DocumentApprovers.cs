using IsmsBot.Catalog;
using IsmsBot.Kernel.Documents;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Workflows.Versions;

/// <summary>Who may approve a document and who is barred because they wrote or edited the version (SOD-01, SOD-06).</summary>
internal static class DocumentApprovers
{
    private const string Draft = "document.draft";

    /// <summary>Whether a document has to be approved by top management (SOD-06).</summary>
    public static bool NeedsTopManagement(string code) => DocumentSet.Find(code)?.ApproverRole == Role.TopManagement;

    /// <summary>Everybody who may approve this document and is here, without those who are barred.</summary>
    public static async Task<IReadOnlyList<Person>> FreeAsync(Turn turn, string code, IReadOnlyCollection<string> barred)
    {
        var role = NeedsTopManagement(code) ? Role.TopManagement : Role.DocumentApprover;
        return [.. (await RoleHolders.HereAsync(turn.Db, role, turn.Cancellation)).Where(p => !barred.Contains(p.Id))];
    }

    /// <summary>The author and everybody the store has seen change the file, as people.</summary>
    public static async Task<List<string>> WritersAsync(Turn turn, DocumentVersion version, DraftFile file)
    {
        var seen = turn.Db.People.AsNoTracking().Where(p => file.EditorEntraIds.Contains(p.EntraId));
        var editors = await seen.Select(p => p.Id).ToListAsync(turn.Cancellation);
        return [.. editors.Concat(version.EditorIds).Append(version.AuthorId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Refuses the decision of somebody who wrote it, or who is not of the role that it needs.</summary>
    public static async Task RefuseWriterAsync(Turn turn, DocumentVersion version, IReadOnlyCollection<string> writers)
    {
        var title = Sentence.Of((await turn.DocumentAsync(version)).Title);
        var names = Names(await FreeAsync(turn, version.DocumentCode, writers));
        Refuse.When(
            writers.Contains(turn.ActorId), "SOD-01", ("version", Sentence.Of(version.VersionLabel)), ("doc", title), ("alternative", names));
        Refuse.When(NeedsTopManagement(version.DocumentCode) && !turn.Actor.Has(Role.TopManagement), "SOD-06", ("doc", title), ("list", names));
    }

    public static Sentence Names(IReadOnlyList<Person> free) =>
        free.Count == 0 ? (Sentence)"nobody yet" : (Sentence)$"{free.Select(p => p.Name)}";

    /// <summary>Whether somebody may begin a draft of a document: of any, or because they own this one (roles.json, scope "own").</summary>
    public static bool MayDraft(Person person, ControlledDocument document) =>
        person.Scope(Draft) is { } scope && (scope == "any" || document.DocumentOwnerId == person.Id);

    /// <summary>GEN-01 for somebody who may draft documents, but only their own (roles.json, scope "own").</summary>
    public static async Task RefuseUnlessOwnAsync(Turn turn, ControlledDocument document)
    {
        if (MayDraft(turn.Actor, document))
        {
            return;
        }

        var action = Permissions.Get(Draft).TextIn(turn.Language.Code);
        throw Refuse.With(
            "GEN-01", ("role", $"document owner of {document.Code}"),
            ("action", Sentence.Of(turn.Language == Language.German ? action : char.ToLowerInvariant(action[0]) + action[1..])),
            ("holders", Sentence.Of(await turn.NameAsync(document.DocumentOwnerId))));
    }
}
