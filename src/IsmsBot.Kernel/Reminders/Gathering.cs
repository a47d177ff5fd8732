namespace IsmsBot.Kernel.Reminders;

/// <summary>What belongs together: a person's items, or a team's.</summary>
internal sealed record Gathered(string Key, IReadOnlyList<DueItem> Items);

/// <summary>
/// What belongs together, from queries that are ordered by something else, within bounds: it keeps the groups with the smallest keys, whole, and lets
/// go of the others, which the next round gathers. So a person's items of all reminders come together, however many people there are.
/// </summary>
/// <param name="most">Items that are kept at the most.</param>
/// <param name="from">Groups before this key were gathered by an earlier round.</param>
internal sealed class Gathering(int most, string from)
{
    private readonly Dictionary<string, List<DueItem>> groups = new(StringComparer.Ordinal);
    private readonly SortedSet<string> keys = new(StringComparer.Ordinal);
    private int count;

    /// <summary>Where the next round goes on; null when everything was kept.</summary>
    public string? RestFrom { get; private set; }

    public void Add(string key, DueItem item)
    {
        if (string.CompareOrdinal(key, from) < 0 || (RestFrom is not null && string.CompareOrdinal(key, RestFrom) >= 0))
        {
            return;
        }

        if (!groups.TryGetValue(key, out var items))
        {
            groups[key] = items = [];
            keys.Add(key);
        }

        items.Add(item);
        count++;
        while (count > most)
        {
            LetGo();
        }
    }

    /// <summary>The groups in the order of their keys, in portions of about so many items.</summary>
    public IEnumerable<IReadOnlyList<Gathered>> Portions(int size)
    {
        var portion = new List<Gathered>();
        foreach (var key in keys)
        {
            portion.Add(new Gathered(key, groups[key]));
            if (portion.Sum(g => g.Items.Count) >= size)
            {
                yield return portion;
                portion = [];
            }
        }

        if (portion.Count > 0)
        {
            yield return portion;
        }
    }

    /// <summary>Of a group that is too large alone, what came last: it is due again at the next tick.</summary>
    private void LetGo()
    {
        var last = keys.Max!;
        if (keys.Count == 1)
        {
            groups[last].RemoveAt(groups[last].Count - 1);
            count--;
            return;
        }

        count -= groups[last].Count;
        groups.Remove(last);
        keys.Remove(last);
        RestFrom = last;
    }
}
