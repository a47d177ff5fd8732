using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Words;

/// <summary>
/// Something the bot says. Written in English where it is said (<c>$"Due on {date}"</c>); the text with numbered holes is the key
/// under which other languages are found, and what fills the holes is formatted in the reader's language when it is shown.
/// </summary>
[InterpolatedStringHandler]
public sealed class Sentence
{
    private readonly StringBuilder template;
    private readonly List<object?> values;
    private readonly Workflow? room;

    public Sentence(int literalLength, int formattedCount)
    {
        template = new StringBuilder(literalLength + (formattedCount * 3));
        values = new List<object?>(formattedCount);
    }

    private Sentence(Sentence said, Workflow room) => (template, values, this.room) = (said.template, said.values, room);

    public static Sentence Nothing { get; } = "";

    /// <summary>The English text with numbered holes: the key in the German files.</summary>
    public string Template => template.ToString();

    public bool IsEmpty => template.Length == 0;

    /// <summary>
    /// A literal. Between two interpolated strings C# chooses string first and would bake the values in: write <c>(Sentence)$"…"</c> in both
    /// arms of a choice. A test draws every card in German and finds what was missed.
    /// </summary>
    public static implicit operator Sentence(string text)
    {
        var sentence = new Sentence(text.Length, 0);
        sentence.AppendLiteral(text);
        return sentence;
    }

    /// <summary>Words that people typed or that come from a record: never looked up, always escaped.</summary>
    public static Sentence Of(string? words) => $"{words ?? ""}";

    /// <summary>Sentences as a list is said: "A, B and C"; with semicolons where one of them has a comma itself.</summary>
    public static Sentence List(IEnumerable<Sentence> parts) => parts.ToList() switch
    {
        [] => Nothing,
        [var only] => only,
        var several => (Sentence)$"{several}",
    };

    /// <summary>What may be meant, one of it: "A, B or C".</summary>
    public static Sentence Either(IEnumerable<Sentence> parts) => parts.ToList() switch
    {
        [] => Nothing,
        [var only] => only,
        [.. var before, var last] => (Sentence)$"{new Row([.. before])} or {last}",
    };

    /// <summary>Names or ids, the first few of them and how many more there are; "none" for none.</summary>
    /// <param name="all">How many there are, where only the first were read.</param>
    public static Sentence Some(IReadOnlyList<string> names, int most = 10, int? all = null) => names.Count switch
    {
        0 => (Sentence)"none",
        _ when (all ?? names.Count) > most => (Sentence)$"{new Row([.. names.Take(most).Select(Of)])} and {(all ?? names.Count) - most} more",
        _ => (Sentence)$"{names}",
    };

    public void AppendLiteral(string text) =>
        template.Append(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format)
    {
        template.Append('{').Append(values.Count);
        if (format is not null)
        {
            template.Append(':').Append(format);
        }

        template.Append('}');
        values.Add(value);
    }

    /// <summary>The same in the words of the room that wrote it, wherever it is shown; what a room said already keeps its room.</summary>
    public Sentence SaidBy(Workflow? room) => room is null || this.room is not null ? this : new Sentence(this, room);

    /// <summary>The sentence in a language; <paramref name="escape"/> makes what fills the holes harmless for where it is shown.</summary>
    public string In(Language language, Func<string, string>? escape = null)
    {
        language = language.SpokenBy(room);
        var pattern = language.Translate(Template);
        if (values.Count == 0)
        {
            return pattern.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
        }

        var filled = new object?[values.Count];
        var counts = Counted.IsIn(pattern);
        for (var i = 0; i < filled.Length; i++)
        {
            var shown = Shown(values[i], language, escape);
            filled[i] = counts ? new Counted(shown) : shown;
        }

        return string.Format(language.Culture, pattern, filled);
    }

    public override string ToString() => In(Language.English);

    private static object? Shown(object? value, Language language, Func<string, string>? escape) => value switch
    {
        null => "",
        Sentence inner => inner.In(language, escape),
        IInLanguage words => words.In(language),
        string text => escape is null ? text : escape(text),
        DateOnly day => language.Day(day),
        DateTimeOffset moment => language.Moment(moment),
        Enum word => language.Translate(Readable(word.ToString())),
        Row row => Joined([.. row.Parts.Select(part => part.In(language, escape))], language, last: false),
        IEnumerable<string> list => Joined([.. list.Select(x => escape is null ? x : escape(x))], language),
        IEnumerable<Sentence> list => Joined([.. list.Select(part => part.In(language, escape))], language),
        _ => value,
    };

    /// <summary>Each is told from the next, even where one has a comma itself.</summary>
    /// <param name="last">Whether the last one ends the list, and stands behind "and".</param>
    private static string Joined(string[] parts, Language language, bool last = true) =>
        parts.Any(part => part.Contains(", ", StringComparison.Ordinal)) ? string.Join("; ", parts)
        : last && parts is [.. { Length: > 0 } before, var end] ? ((Sentence)$"{string.Join(", ", before)} and {end}").In(language)
        : string.Join(", ", parts);

    private static string Readable(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>The beginning of a list, whose last part is said by whoever holds it.</summary>
    private sealed record Row(IReadOnlyList<Sentence> Parts);
}
