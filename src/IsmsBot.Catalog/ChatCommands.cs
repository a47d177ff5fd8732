namespace IsmsBot.Catalog;

/// <summary>The commands people type. Source: <c>cards.json</c>.</summary>
public static class ChatCommands
{
    private static readonly Shelf<ChatCommand> shelf = new("command", CatalogFiles.Cards.Commands, command => command.Id);

    public static IReadOnlyList<ChatCommand> All => shelf.All;

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static ChatCommand Get(string id) => shelf.Get(id);
}
