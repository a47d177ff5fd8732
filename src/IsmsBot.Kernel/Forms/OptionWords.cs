using System.Globalization;
using System.Text.RegularExpressions;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>
/// Reads several of some options as people write them: "AST-1, AST-0002 Customer files", one below the other, with bars or strokes between.
/// </summary>
internal static partial class OptionWords
{
    /// <summary>The surest first: a stroke or a comma may stand inside a name.</summary>
    private static readonly char[][] Between = [['\n', '\r', ';', '|'], [','], ['/', '+', '&']];

    /// <returns>Values without repeats, and what is none of them.</returns>
    public static (List<string> Chosen, List<string> Unknown) Read(string text, IReadOnlyList<Option> options)
    {
        var (chosen, unknown) = (new List<string>(), new List<string>());
        Read(text, options, 0, chosen, unknown);
        return ([.. chosen.Distinct(StringComparer.Ordinal)], unknown);
    }

    /// <summary>The one whose words are most like a text; null when none is like it.</summary>
    public static Option? Nearest(string text, IReadOnlyList<Option> options)
    {
        var words = Heading.Fold(text).Split(' ');
        var best = options.Select(
            option => (option, same: Heading.Fold(option.Label.ToString()).Split(' ').Intersect(words).Count(word => word.Length > 2)))
            .OrderByDescending(one => one.same).FirstOrDefault();
        return best.same > 0 ? best.option : null;
    }

    private static void Read(string text, IReadOnlyList<Option> options, int level, List<string> chosen, List<string> unknown)
    {
        var part = text.Trim();
        if (part.Length == 0)
        {
            return;
        }

        if (Find(part, options) is { } found)
        {
            chosen.Add(found.Value);
            return;
        }

        var split = level;
        while (split < Between.Length && part.IndexOfAny(Between[split]) < 0)
        {
            split++;
        }

        if (split == Between.Length)
        {
            foreach (var piece in Ids().Count(part) > 1 ? BeforeIds().Split(part) : [part])
            {
                (Find(piece, options) is null ? unknown : chosen).Add(Find(piece, options)?.Value ?? piece.Trim());
            }

            return;
        }

        var (some, none) = (new List<string>(), new List<string>());
        foreach (var piece in part.Split(Between[split]))
        {
            Read(piece, options, split + 1, some, none);
        }

        // A name that has a stroke in it is told as a whole when no piece of it is known.
        chosen.AddRange(some);
        unknown.AddRange(some.Count == 0 && split > 0 ? [part] : none);
    }

    private static Option? Find(string text, IReadOnlyList<Option> options) =>
        options.FirstOrDefault(option => SameText.Is(option.Value, text) || SameText.Is(option.Label.In(Language.English), text)
            || SameText.Is(option.Label.In(Language.German), text))
            ?? (Ids().Count(text) == 1 && Id().Match(text) is { Success: true } id ? options.FirstOrDefault(option => IsId(option.Value, id)) : null);

    /// <summary>AST-1 is AST-0001.</summary>
    private static bool IsId(string value, Match typed) => Id().Match(value) is { Success: true } id
        && string.Equals(id.Groups[1].Value, typed.Groups[1].Value, StringComparison.OrdinalIgnoreCase) && Number(id) == Number(typed);

    private static int Number(Match id) => int.Parse(id.Groups[2].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+(?=[A-Za-z]{2,5}-[0-9])")]
    private static partial Regex BeforeIds();

    [GeneratedRegex(@"\b[A-Za-z]{2,5}[-–_ ]?[0-9]+\b")]
    private static partial Regex Ids();

    /// <summary>An id, with its name behind it or not: "AST-0001 Customer files", "AST 1: Customer files".</summary>
    [GeneratedRegex(@"^\s*([A-Za-z]{2,5})[-–_ ]?0*([0-9]{1,8})(?:\s*[:(–—-].*|\s+[^,;|/]*)?$", RegexOptions.Singleline)]
    private static partial Regex Id();
}
