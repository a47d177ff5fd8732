using System.Text.RegularExpressions;
using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Risks;

/// <summary>Reads controls as people write them: "A.8.13, a 8.7", "A 5.17 A 8.5", "A.8.28 Secure coding", one below the other.</summary>
public static partial class ControlList
{
    private const int ShortestWord = 4;

    private static readonly char[] Between = [',', ';', '\n', '\r', '|', '/', '+', '&'];

    /// <param name="text">As typed, or null.</param>
    /// <param name="unknown">The first part that Annex A does not have; null when all are known.</param>
    public static List<string> Read(string? text, out string? unknown)
    {
        var ids = new List<string>();
        unknown = null;
        foreach (var part in Parts(text ?? ""))
        {
            if (IdWords.TryControl(part, out var id))
            {
                ids.Add(id);
            }
            else
            {
                unknown ??= InIt(part, ids);
            }
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A title may have a comma or a stroke in it: pieces that name no control belong to the one before them.</summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        foreach (var piece in text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (parts.Count > 0 && !piece.Any(char.IsAsciiDigit) && Number().Match(parts[^1]) is { Success: true } before
                && IdWords.TryControl(before.Value, out var id) && IsOfTitle(piece, id))
            {
                parts[^1] += " " + piece;
            }
            else
            {
                parts.Add(piece);
            }
        }

        return parts;
    }

    /// <summary>Takes the numbers that stand in a part, with their titles or one behind the other.</summary>
    /// <returns>What is no control; null when everything is.</returns>
    private static string? InIt(string part, List<string> ids)
    {
        var numbers = Number().Matches(part);
        var found = new List<string>();
        foreach (var (at, number) in numbers.Index())
        {
            var behind = part[(number.Index + number.Length)..(at + 1 < numbers.Count ? numbers[at + 1].Index : part.Length)];
            if (!IdWords.TryControl(number.Value, out var id) || IsOther(id, behind))
            {
                return numbers.Count > 1 ? number.Value.Trim() : part;
            }

            found.Add(id);
        }

        // Something before the first number that is more than the name of the standard is a sentence and no list.
        if (found.Count == 0 || !Standard().IsMatch(part[..numbers[0].Index]))
        {
            return part;
        }

        ids.AddRange(found);
        return null;
    }

    /// <summary>A number of 2013 with its title of then means another control than the number does now.</summary>
    private static bool IsOther(string id, string title) =>
        AnnexControls.From2013(id).Any() && Words(title).Count > 0 && !IsOfTitle(title, id);

    private static bool IsOfTitle(string words, string id) => AnnexControls.Find(id) is { } control
        && Words(control.Title).Intersect(Words(words), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>The beginnings of the longer words, so that endings do not matter.</summary>
    private static HashSet<string> Words(string text) => Word().Matches(text).Select(word => word.Value).Where(word => word.Length >= ShortestWord)
        .Select(word => word.Shortened(5, "")).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"A.5.17", "a 5 17", "8.5", "C.3"; no part of a longer number such as A.9.2.1.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d.])(?:A[\s.\-–]{0,2}\d{1,2}[\s.]\d{1,2}|\d{1,2}\.\d{1,2}|C[\s.]\d{1,3})(?![\d]|\.\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^\s*(?:(?:ISO|IEC|/|27001|27002|:?2022|:?2013|Annex|Anhang|Control|Controls|Maßnahme|Maßnahmen|\s|:|-)*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Standard();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
