namespace IsmsBot.Catalog;

/// <summary>The cards. Source: <c>cards.json</c>.</summary>
public static class CardTypes
{
    private static readonly Shelf<CardType> shelf = new("card", CatalogFiles.Cards.Cards, card => card.Id);

    public static IReadOnlyList<CardType> All => shelf.All;

    /// <summary>Steps reached through "More" on any card of the record: "Action.cancel".</summary>
    public static IReadOnlyList<string> MoreMenu => CatalogFiles.Cards.MoreMenu;

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static CardType Get(string id) => shelf.Get(id);

    public static CardType? Find(string? id) => shelf.Find(id);
}
