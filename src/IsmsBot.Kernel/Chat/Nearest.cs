using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>Ranks candidates by how much of their words a text shares, misspelt or not.</summary>
public static class Nearest
{
    private const int LongestText = 500;

    /// <summary>The keys of the nearest candidates, nearest first, each key once; as many as asked for, if so many are near enough.</summary>
    /// <param name="least">How near they have to be, from 0, which everything is, to 1.</param>
    public static IReadOnlyList<string> Of(string text, IEnumerable<NearestCandidate> candidates, int count, double least = 0)
    {
        var places = LetterPairs.Of(text.Shortened(LongestText, ""));
        var typed = LetterPairs.Set(places);
        var best = new List<(string Key, double Score)>(count + 1);
        foreach (var candidate in candidates)
        {
            var score = 0d;
            foreach (var pairs in candidate.Pairs)
            {
                score = Math.Max(score, LetterPairs.Likeness(typed, places.Length, pairs));
            }

            if (score >= least)
            {
                Place(best, candidate.Key, score, count);
            }
        }

        return [.. best.Select(item => item.Key)];
    }

    private static void Place(List<(string Key, double Score)> best, string key, double score, int count)
    {
        // Behind those that are as near: the earlier candidate comes first.
        var place = best.Count;
        for (var at = best.Count - 1; at >= 0; at--)
        {
            if (best[at].Key == key)
            {
                if (best[at].Score >= score)
                {
                    return;
                }

                best.RemoveAt(at);
                place--;
            }
            else if (best[at].Score < score)
            {
                place = at;
            }
        }

        best.Insert(place, (key, score));
        if (best.Count > count)
        {
            best.RemoveAt(count);
        }
    }
}

/// <summary>Something a text may be near to.</summary>
/// <param name="key">What it means.</param>
/// <param name="texts">Ways to say it.</param>
public sealed class NearestCandidate(string key, IReadOnlyList<string> texts)
{
    public string Key { get; } = key;

    internal IReadOnlyList<ushort[]> Pairs { get; } = [.. texts.Select(LetterPairs.Of)];
}
