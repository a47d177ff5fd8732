using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>What one record and several are called, in both languages: commands, headings, help and files are named with it.</summary>
/// <param name="One">asset</param>
/// <param name="Many">assets</param>
/// <param name="German">With its article, which says what becomes of "new": der Wert.</param>
/// <param name="GermanMany">Werte</param>
public sealed record Noun(string One, string Many, string German, string GermanMany)
{
    /// <summary>One of them, in the language of the reader.</summary>
    public Sentence Single => $"{new Word(One, GermanOne)}";

    /// <summary>Several of them.</summary>
    public Sentence Plural => $"{new Word(Many, GermanMany)}";

    /// <summary>At the beginning of a line.</summary>
    public Sentence Heading => $"{new Word(Upper(One), GermanOne)}";

    public Sentence PluralHeading => $"{new Word(Upper(Many), GermanMany)}";

    public string GermanOne => German[(German.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>"neuer wert".</summary>
    public string GermanNew => German.Split(' ')[0] switch { "der" => "neuer ", "die" => "neue ", _ => "neues " } + GermanOne;

    private static string Upper(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private sealed class Word(string english, string german) : IInLanguage
    {
        public string In(Language language) => language.Code == "de" ? german : english;
    }
}
