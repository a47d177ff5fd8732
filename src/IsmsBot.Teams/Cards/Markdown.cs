using System.Buffers;
using System.Text;

namespace IsmsBot.Teams.Cards;

/// <summary>Makes what people typed harmless inside the markdown of cards.</summary>
public static class Markdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\*_[]<>`~#-+=.)&{\n\r\t\0 ");

    /// <summary>
    /// The text so that a card shows exactly these words: no emphasis, links, lists, headings, mentions (<c>&lt;at&gt;</c>),
    /// entities or date functions. A line break becomes a paragraph, the only break that every client shows.
    /// </summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var content = Shown(line).Trim();
            if (content.IsEmpty)
            {
                continue;
            }

            if (result.Length > 0)
            {
                result.Append("\n\n");
            }

            EscapeLine(result, content);
        }

        return result.ToString();
    }

    /// <summary>
    /// A text of our own, which is markdown already, so that it does not begin a list: "16. November 2026" is a day and no sixteenth point.
    /// </summary>
    public static string NoList(string markdown)
    {
        var digits = markdown.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && markdown.AsSpan(digits) is ['.', ' ', ..] ? markdown.Insert(digits, "\\") : markdown;
    }

    /// <summary>The line with spaces for characters that no client shows, so that they cannot hide the start of a list.</summary>
    private static ReadOnlySpan<char> Shown(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]))
            {
                return string.Concat(line.ToString().Select(character => char.IsControl(character) ? ' ' : character));
            }
        }

        return line;
    }

    private static void EscapeLine(StringBuilder result, ReadOnlySpan<char> line)
    {
        var digits = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            var startsSomething = i == 0 && character is '#' or '-' or '+' or '='
                || i == digits && digits is > 0 and < 10 && character is '.' or ')' && (i + 1 == line.Length || line[i + 1] == ' ');
            if (startsSomething || character is '\\' or '*' or '_' or '[' or ']' or '<' or '>' or '`' or '~'
                || (character == '{' && i > 0 && line[i - 1] == '{') || (character == '&' && StartsEntity(line[i..])))
            {
                result.Append('\\');
            }

            if (i == digits && char.IsAsciiDigit(character))
            {
                digits++;
            }

            result.Append(character);
        }
    }

    private static bool StartsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(';');
        return end > 1 && !rest[1..end].ContainsAnyExcept(EntityCharacters);
    }

    private static readonly SearchValues<char> EntityCharacters =
        SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
