using System.Collections.Frozen;

namespace IsmsBot.Catalog;

/// <summary>A list of catalogue entries in the order of their file, with look-up by id.</summary>
/// <exception cref="InvalidOperationException">The file names the same id twice.</exception>
internal sealed class Shelf<T>
    where T : class
{
    private readonly string noun;
    private readonly FrozenDictionary<string, T> byId;

    public Shelf(string noun, IReadOnlyList<T> items, Func<T, string> id)
    {
        this.noun = noun;
        All = items;
        var index = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!index.TryAdd(id(item), item))
            {
                throw new InvalidOperationException($"The catalogue lists the {noun} \"{id(item)}\" twice.");
            }
        }

        byId = index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<T> All { get; }

    /// <exception cref="ArgumentException">The id is unknown; the message names the nearest one.</exception>
    public T Get(string id)
    {
        if (Find(id) is { } item)
        {
            return item;
        }

        throw new ArgumentException($"There is no {noun} \"{id}\". The nearest is \"{Spelling.Nearest(id, byId.Keys)}\".", nameof(id));
    }

    /// <returns>Null for an id that is unknown or missing, as what comes from a card may be.</returns>
    public T? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);
}
