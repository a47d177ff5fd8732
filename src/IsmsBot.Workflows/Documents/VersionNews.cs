namespace IsmsBot.Workflows.Documents;

public enum VersionEvent
{
    Approved,
    Rejected,
    Returned,
    Lapsed,
    Published,
    NotPublished,
}

/// <summary>Tells author and owner what became of a version.</summary>
internal static class VersionNews
{
    public static Task TellAuthorAsync(Turn turn, DocumentVersion version, ControlledDocument document, VersionEvent what, string? reason) =>
        TellAsync(turn, version, document, what, reason, [version.AuthorId]);

    public static Task TellWritersAsync(Turn turn, DocumentVersion version, ControlledDocument document, VersionEvent what, string? reason) =>
        TellAsync(turn, version, document, what, reason, [version.AuthorId, document.DocumentOwnerId]);

    private static async Task TellAsync(Turn turn, DocumentVersion version, ControlledDocument document, VersionEvent what, string? reason, string[] ids)
    {
        var by = await turn.NameAsync(turn.ActorId);
        foreach (var person in await turn.Db.People.AsNoTracking().Where(p => ids.Contains(p.Id) && p.AccountEnabled && p.Presence != Presence.Left && p.Id != turn.ActorId).ToListAsync(turn.Cancellation))
        {
            turn.Send(
                new VersionNewsCard(version.Id, document.Code, document.Title, version.VersionLabel, what, by, reason, version.EffectiveFrom, person.Id == version.AuthorId),
                person, $"news:{version.Id}:{what}:{version.Version}:{person.Id}", version.Id, OutboxRow.SoonPriority);
        }
    }
}
