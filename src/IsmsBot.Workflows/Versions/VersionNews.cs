namespace IsmsBot.Workflows.Versions;

/// <summary>Tells author and owner what became of a version.</summary>
internal static class VersionNews
{
    public static Task TellWritersAsync(Turn turn, DocumentVersion version, ControlledDocument document, Sentence news) =>
        TellAsync(turn, version, news, [version.AuthorId, document.DocumentOwnerId]);

    /// <param name="next">What its button does; the card of the version when it is not given.</param>
    public static async Task TellAsync(Turn turn, DocumentVersion version, Sentence news, string[] ids, CardButton? next = null)
    {
        next ??= new CardButton("Show", RoomCatalog.RegisterOf<DocumentVersion>().Show(version.Id));
        foreach (var person in await turn.HereAsync(ids))
        {
            if (person.Id != turn.ActorId)
            {
                var card = new NewsCard(version.Id, version.Title, news) { Next = next };
                turn.Send(card, person, $"news:{version.Id}:{version.Version}:{person.Id}", version.Id);
            }
        }
    }

    /// <summary>Those of some people who are still with us, by id.</summary>
    public static Task<List<Person>> HereAsync(this Turn turn, params string?[] ids) => turn.Db.People.AsNoTracking()
        .Where(p => ids.Contains(p.Id) && p.AccountEnabled && p.Presence != Presence.Left).OrderBy(p => p.Id).ToListAsync(turn.Cancellation);
}
