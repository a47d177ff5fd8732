using System.Text.RegularExpressions;

namespace IsmsBot.Tests.House;

/// <summary>How the bot speaks: plainly. No shouting, no filler, no pictures in place of words.</summary>
internal static partial class ToneRules
{
    private static readonly string[] Banned =
        ["please note", "kindly", "simply", "successfully", "oops", "as per", "utilize", "leverage", "bitte beachten sie", "erfolgreich"];

    public static IEnumerable<string> Complaints(string where, string sentence)
    {
        foreach (var word in Banned.Where(word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{where}: \"{sentence}\" says \"{word}\"";
        }

        if (sentence.Contains('!', StringComparison.Ordinal))
        {
            yield return $"{where}: \"{sentence}\" shouts";
        }

        if (Emoji().IsMatch(sentence))
        {
            yield return $"{where}: \"{sentence}\" has a picture in place of a word";
        }
    }

    [GeneratedRegex(@"[\u2600-\u27BF\uD83C-\uD83E]")]
    private static partial Regex Emoji();
}
