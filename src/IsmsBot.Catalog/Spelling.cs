namespace IsmsBot.Catalog;

/// <summary>How far two words are apart: the number of letters added, left out, changed or swapped with their neighbour.</summary>
internal static class Spelling
{
    private const int Longest = 64;

    /// <summary>The known id with the smallest distance, upper and lower case alike. Empty when there are none.</summary>
    public static string Nearest(string typed, IEnumerable<string> known)
    {
        var best = string.Empty;
        var least = int.MaxValue;
        typed = typed.ToLowerInvariant();
        foreach (var id in known.Order(StringComparer.Ordinal))
        {
            var distance = Distance(typed, id.ToLowerInvariant());
            if (distance < least)
            {
                (best, least) = (id, distance);
            }
        }

        return best;
    }

    /// <summary>Looks at the first 64 letters of each; case counts.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a[..Math.Min(a.Length, Longest)];
        b = b[..Math.Min(b.Length, Longest)];
        Span<int> beforePrevious = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1];
                var least = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, beforePrevious[j - 2] + 1);
                }

                current[j] = least;
            }

            previous.CopyTo(beforePrevious);
            current.CopyTo(previous);
        }

        return previous[b.Length];
    }

    /// <summary>Which of the letters a to z a word has; everything else is one more.
    /// Two words differ by at least half of the bits that differ.</summary>
    public static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= letter is >= 'a' and <= 'z' ? 1u << (letter - 'a') : 1u << 31;
        }

        return letters;
    }
}
