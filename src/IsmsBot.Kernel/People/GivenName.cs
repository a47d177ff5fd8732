namespace IsmsBot.Kernel.People;

/// <summary>How a person is greeted: by what directories hold as their shown name, which is not always "First Last".</summary>
public static class GivenName
{
    /// <summary>
    /// The given name in "Anna Öz", "Öz, Anna", "Dr. Anna Öz" and "Öz, Anna (Extern)"; the whole name where none can be told.
    /// </summary>
    public static string Of(string name)
    {
        var plain = name;
        while (plain.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = plain.IndexOf(')', open);
            plain = plain.Remove(open, (close < 0 ? plain.Length : close + 1) - open);
        }

        var comma = plain.IndexOf(',', StringComparison.Ordinal);
        var given = comma < 0 ? plain : plain[(comma + 1)..];
        return given.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(IsNoTitle) ?? name.Trim();
    }

    /// <summary>Titles and initials end with a full stop: Dr., Prof., Dipl.-Ing., J.</summary>
    private static bool IsNoTitle(string word) => !word.EndsWith('.');
}
