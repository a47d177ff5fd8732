using IsmsBot.Kernel.Chat;

namespace IsmsBot.Kernel.People;

/// <summary>The words of a name or a title, made comparable: "Keller, Sven" has those of "Sven Keller".</summary>
internal static class NameWords
{
    private static readonly char[] Between = [' ', ',', ';', '-', '.', '/', '@', '<', '>', '"', '\t'];

    public static string[] Of(string name) => Folding.Fold(name).Split(Between, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether each typed word begins a word of the name.</summary>
    public static bool Begin(string[] typed, string[] name) =>
        typed.Length > 0 && typed.All(word => name.Any(known => known.StartsWith(word, StringComparison.Ordinal)));

    /// <summary>Whether each typed word is a word of the name.</summary>
    public static bool Are(string[] typed, string[] name) => typed.Length > 0 && typed.All(word => name.Contains(word, StringComparer.Ordinal));

    /// <summary>Those that have the typed words whole before those that only begin with them: "Keller" is not asked about "Kellermann".</summary>
    public static List<T> Best<T>(string[] typed, IEnumerable<T> all, Func<T, string> nameOf)
    {
        var fitting = all.Where(one => Begin(typed, Of(nameOf(one)))).ToList();
        return fitting.Where(one => Are(typed, Of(nameOf(one)))).ToList() is { Count: > 0 } whole ? whole : fitting;
    }
}
