using System.Globalization;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>Reads which of the choices of a question was typed: by number, by name, by its beginning, or by another word for it.</summary>
internal static class Choosing
{
    private const int MostNamed = 6;
    private static readonly char[] between = [',', ';', '\n'];
    private static readonly string[] and = [" and ", " und ", " & "];

    public static (string? Value, Sentence? Problem) OneOf(string text, IReadOnlyList<Option> options, Language language) =>
        Match(text, options, language) is { } found ? (found.Value, null) : (null, Unknown(text, options, language));

    public static (string? Value, Sentence? Problem) SeveralOf(string text, IReadOnlyList<Option> options, Language language)
    {
        var chosen = new List<string>();
        foreach (var part in text.Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // "Research and development" may be one unit or two.
            var names = Match(part, options, language) is not null ? [part]
                : part.Split(and, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names)
            {
                if (Match(name, options, language) is not { } found)
                {
                    return (null, Unknown(name, options, language));
                }

                chosen.Add(found.Value);
            }
        }

        return chosen.Count == 0 ? (null, Unknown(text, options, language)) : (string.Join(',', chosen.Distinct(StringComparer.Ordinal)), null);
    }

    private static Sentence Unknown(string text, IReadOnlyList<Option> options, Language language) =>
        $"\"{text}\" is not one of the choices. Please choose: {Sentence.Either(options.Take(MostNamed).Select(o => o.Label))}.";

    private static Option? Match(string text, IReadOnlyList<Option> options, Language language)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= options.Count
            && options.All(o => o.Value != text))
        {
            return options[number - 1];
        }

        var typed = Folding.Fold(text);
        var exact = options.FirstOrDefault(o => string.Equals(o.Value, text, StringComparison.OrdinalIgnoreCase)
            || Folding.Fold(o.Label.In(language)) == typed || o.Also.Contains(typed, StringComparer.Ordinal));
        var beginning = options.Where(o => Folding.Fold(o.Label.In(language)).StartsWith(typed, StringComparison.Ordinal)).Take(2).ToList();
        return exact ?? (beginning is [var only] ? only : null);
    }
}
