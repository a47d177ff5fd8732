using System.Globalization;
using System.Text;

namespace IsmsBot.Tests.House;

/// <summary>
/// Reads the strings of a C# file with the calls around them. It knows comments, characters, escapes, verbatim and raw strings, and holes with code
/// in them; it knows nothing of types, so what it says about a string is said by the words around it.
/// </summary>
internal sealed class LiteralReader(string file, string text)
{
    public const string Block = "{}";
    public const string Switch = "switch";
    public const string Indexer = "[]";

    private readonly List<Literal> found = [];
    private readonly Stack<string> calls = new();
    private int at;

    public static IReadOnlyList<Literal> Read(SourceFile source)
    {
        var reader = new LiteralReader(source.Path, source.Text);
        reader.Code(inHole: false);
        return reader.found;
    }

    /// <summary>Code up to the end, or to the end of a hole; answers with the format of the hole.</summary>
    private string? Code(bool inHole)
    {
        var depth = calls.Count;
        while (at < text.Length)
        {
            var c = text[at];
            if (inHole && calls.Count == depth && c is '}' or ':' && inHole && calls.Count == depth)
            {
                return c == ':' ? Format() : null;
            }

            if (c == '/' && text[at + 1] is '/' or '*')
            {
                Comment();
            }
            else if (c == '\'')
            {
                at += text[at + 1] == '\\' ? text.IndexOf('\'', at + 3) - at + 1 : 3;
            }
            else if (StartOfString() is { } start)
            {
                String(start, inHole);
            }
            else
            {
                Bracket(c);
                at++;
            }
        }

        return null;
    }

    private void Bracket(char c)
    {
        switch (c)
        {
            case '(':
                calls.Push(NameBefore());
                break;
            case '[':
                calls.Push(at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ')' or ']') ? Indexer : "");
                break;
            case '{':
                calls.Push(BraceAfter(text[..at].TrimEnd()));
                break;
            case ')' or ']' or '}' when calls.Count > 0:
                calls.Pop();
                break;
        }
    }

    private static string BraceAfter(string before) => before.EndsWith("switch", StringComparison.Ordinal) ? Switch
        : before.Length > 0 && (before[^1] is '=' or '(' or ',' || char.IsLetterOrDigit(before[^1])) ? "" : Block;

    private string NameBefore()
    {
        var end = at;
        if (end > 0 && text[end - 1] == '>')
        {
            for (var open = 0; end > 0;)
            {
                end--;
                open += text[end] == '>' ? 1 : text[end] == '<' ? -1 : 0;
                if (open == 0)
                {
                    break;
                }
            }
        }

        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.'))
        {
            start--;
        }

        return text[start..end];
    }

    private void Comment()
    {
        var line = text[at + 1] == '/';
        var end = text.IndexOf(line ? "\n" : "*/", at + 2, StringComparison.Ordinal);
        at = end < 0 ? text.Length : end + (line ? 1 : 2);
    }

    private (int Dollars, bool Verbatim, int Quotes)? StartOfString()
    {
        var i = at;
        var (dollars, verbatim) = (0, false);
        while (text[i] is '$' or '@')
        {
            dollars += text[i] == '$' ? 1 : 0;
            verbatim |= text[i] == '@';
            i++;
        }

        var quotes = 0;
        while (i < text.Length && text[i] == '"')
        {
            (quotes, i) = (quotes + 1, i + 1);
        }

        return quotes == 0 ? null : (dollars, verbatim, quotes < 3 ? 1 : quotes);
    }

    private void String((int Dollars, bool Verbatim, int Quotes) kind, bool inHole)
    {
        var (begin, holes, template) = (at, 0, new StringBuilder());
        at += kind.Dollars + (kind.Verbatim ? 1 : 0) + kind.Quotes;
        var end = new string('"', kind.Quotes);
        while (!text.AsSpan(at).StartsWith(end) || (kind.Verbatim && text.AsSpan(at).StartsWith("\"\"")))
        {
            if (kind.Dollars > 0 && text[at] == '{' && text[at + 1] != '{')
            {
                at += 1;
                var format = Code(inHole: true);
                template.Append('{').Append(holes++).Append(format is null ? "" : ":" + format).Append('}');
                at += 1;
            }
            else
            {
                Letter(kind, template);
            }
        }

        at += kind.Quotes;
        found.Add(new Literal(file, text.AsSpan(0, begin).Count('\n') + 1, template.ToString(), [.. calls], text[..begin], inHole));
    }

    private void Letter((int Dollars, bool Verbatim, int Quotes) kind, StringBuilder template)
    {
        if (text[at] is '{' or '}')
        {
            template.Append(text[at], 2);
            at += kind.Dollars > 0 ? 2 : 1;
        }
        else if (kind is { Verbatim: false, Quotes: 1 } && text[at] == '\\')
        {
            var code = text[at + 1];
            template.Append(code switch
            {
                'n' => '\n',
                't' => '\t',
                'u' => (char)int.Parse(text.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                _ => code,
            });
            at += code == 'u' ? 6 : 2;
        }
        else
        {
            template.Append(text[at]);
            at += kind.Verbatim && text[at] == '"' ? 2 : 1;
        }
    }

    private string Format()
    {
        var end = text.IndexOf('}', at);
        var format = text[(at + 1)..end];
        at = end;
        return format;
    }
}
