using System.Collections.Frozen;
using System.Numerics;
using FuzzySharp;

namespace IsmsBot.Kernel.Chat;

/// <summary>All words of the phrases, and which of them a typed word may be.</summary>
internal sealed class Vocabulary
{
    private const int ShortestCorrected = 4;
    private const int MostNear = 3;

    // A changed letter counts as one removed and one added, so that swapped neighbours cost no more than a changed letter.
    private const int ChangeIsTwo = 1;

    private readonly FrozenDictionary<string, int> ids;
    private readonly string[] words;
    private readonly uint[] letters;
    private readonly int[][] near;

    public Vocabulary(IEnumerable<string> all)
    {
        words = [.. all.Distinct(StringComparer.Ordinal)];
        ids = words.Select((word, id) => (word, id)).ToFrozenDictionary(pair => pair.word, pair => pair.id, StringComparer.Ordinal);
        letters = Array.ConvertAll(words, LettersOf);
        near = Array.ConvertAll(words, Near);
    }

    public int Count => words.Length;

    public int Id(string word) => ids[word];

    /// <summary>The word itself, if it is known, and known words that it may be a misspelling of.</summary>
    public HeardWord Hear(string word) => ids.TryGetValue(word, out var id) ? new HeardWord(id, near[id]) : new HeardWord(-1, Near(word));

    private int[] Near(string word)
    {
        // Ids and numbers are never corrected: another figure is another record.
        if (word.Length < ShortestCorrected || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return [];
        }

        List<int>? found = null;
        var mask = LettersOf(word);
        for (var id = 0; id < words.Length && (found?.Count ?? 0) < MostNear; id++)
        {
            // A letter that only one of the two has costs one addition or removal, so most words are out before the costly look.
            var known = words[id];
            var allowed = (100 - LeastLikeness(word, known)) * (word.Length + known.Length) / 100;
            if (Math.Abs(known.Length - word.Length) <= allowed && BitOperations.PopCount(letters[id] ^ mask) <= allowed
                && IsNear(word, known, allowed))
            {
                (found ??= []).Add(id);
            }
        }

        return found is null ? [] : [.. found];
    }

    /// <summary>In percent of the letters of both words.</summary>
    private static int LeastLikeness(string typed, string known) => Math.Min(typed.Length, known.Length) <= ShortestCorrected ? 75 : 80;

    private static bool IsNear(string typed, string known, int allowed) =>
        known.Length >= ShortestCorrected
        && typed != known
        && (known.Length > ShortestCorrected || typed[0] == known[0])
        && !known.AsSpan().ContainsAnyExceptInRange('a', 'z')
        && Levenshtein.EditDistance(typed, known, ChangeIsTwo) <= allowed;

    private static uint LettersOf(string word)
    {
        var mask = 0u;
        foreach (var letter in word)
        {
            mask |= letter is >= 'a' and <= 'z' ? 1u << (letter - 'a') : 1u << 31;
        }

        return mask;
    }
}

/// <summary>What a typed word may be.</summary>
/// <param name="Exact">Id of the same word, or -1.</param>
/// <param name="Near">Ids of words it may be a misspelling of.</param>
internal readonly record struct HeardWord(int Exact, int[] Near)
{
    public bool MayBe(int id) => Exact == id || Array.IndexOf(Near, id) >= 0;
}
