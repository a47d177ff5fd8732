namespace IsmsBot.Kernel.Chat;

/// <summary>Ranks candidates by how much of their words a text shares, misspelt or not.</summary>
public static class Nearest
{
    private const int LongestText = 500;

    /// <summary>The keys of the nearest candidates, nearest first, each key once; always as many as asked for, if there are so many.</summary>
    public static IReadOnlyList<string> Of(string text, IEnumerable<NearestCandidate> candidates, int count)
    {
        var typed = LetterPairs.Of(text.Length > LongestText ? text[..LongestText] : text);
        var best = new Dictionary<string, (double Score, int Place)>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            var score = 0d;
            foreach (var pairs in candidate.Pairs)
            {
                score = Math.Max(score, LetterPairs.Likeness(typed, pairs));
            }

            if (!best.TryGetValue(candidate.Key, out var known))
            {
                best[candidate.Key] = (score, best.Count);
            }
            else if (score > known.Score)
            {
                best[candidate.Key] = (score, known.Place);
            }
        }

        return [.. best.OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Value.Place).Take(count).Select(pair => pair.Key)];
    }
}

/// <summary>Something a text may be near to.</summary>
/// <param name="key">What it means.</param>
/// <param name="texts">Ways to say it.</param>
public sealed class NearestCandidate(string key, IReadOnlyList<string> texts)
{
    public string Key { get; } = key;

    internal IReadOnlyList<int[]> Pairs { get; } = [.. texts.Select(LetterPairs.Of)];
}
