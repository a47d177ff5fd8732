namespace IsmsBot.Catalog;

/// <summary>The 93 controls. Source: <c>annex-a-2022.json</c>.</summary>
public static class AnnexControls
{
    private static readonly Shelf<AnnexControl> shelf = new("control", CatalogFiles.Annex.Controls, control => control.Id);

    private static readonly ILookup<string, AnnexControl> byOldId =
        shelf.All.SelectMany(control => control.From2013, (control, old) => (old, control)).ToLookup(pair => pair.old, pair => pair.control);

    public static IReadOnlyList<AnnexControl> All => shelf.All;

    /// <exception cref="ArgumentException">Unknown id; the message names the nearest.</exception>
    public static AnnexControl Get(string id) => shelf.Get(id);

    public static AnnexControl? Find(string? id) => shelf.Find(id);

    /// <summary>Where a control of 2013 (<c>A.12.3.1</c>) went: one control, for A.18.2.3 two, none if the id is unknown.</summary>
    public static IEnumerable<AnnexControl> From2013(string id) => byOldId[id];
}
