using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Documents;

/// <summary>What the matrix means by "own" and "audience" for documents (roles.json, scopes).</summary>
internal static class DocumentRights
{
    /// <summary>GEN-01 for somebody who holds the role but not this document, where the matrix says "own".</summary>
    public static async Task RefuseUnlessOwnAsync(Turn turn, ControlledDocument document, string permission)
    {
        if (turn.Actor.Scope(permission) == "any" || document.DocumentOwnerId == turn.ActorId)
        {
            return;
        }

        var action = Catalog.Permissions.Get(permission).TextIn(turn.Language.Code);
        throw Refuse.With(
            "GEN-01", ("role", $"document owner of {document.Code}"), ("action", Sentence.Of(turn.Language == Language.German ? action : char.ToLowerInvariant(action[0]) + action[1..])),
            ("holders", Sentence.Of(await turn.NameAsync(document.DocumentOwnerId))));
    }

    /// <summary>Whether a document has to be approved by top management (SOD-06).</summary>
    public static bool NeedsTopManagement(string code) => DocumentSet.Find(code)?.ApproverRole == Kernel.People.Role.TopManagement;

    public static bool IsPolicy(string code) => code == PolicyTests.Policy;
}
