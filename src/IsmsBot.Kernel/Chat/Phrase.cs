using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>
/// A pattern of words and slots, with optional parts in brackets: <c>who has not acknowledged [{campaign}]</c>.
/// Slots: {clause} {control} {id} {id:RSK} {date} {person} {code} {topic} {title} {text} {campaign} {metric} {value},
/// or with a name of their own: {from:date}.
/// </summary>
public sealed record Phrase
{
    private readonly IReadOnlyList<PhrasePattern> patterns;

    /// <param name="pattern">The pattern.</param>
    /// <param name="language">"en" or "de".</param>
    /// <exception cref="ArgumentException">The pattern is not well formed; the message says where.</exception>
    public Phrase(string pattern, string language = "en")
    {
        Pattern = pattern;
        Language = language;
        patterns = PhraseReader.Read(pattern);
    }

    public string Pattern { get; }

    public string Language { get; }

    internal IReadOnlyList<PhrasePattern> Patterns() => patterns;
}

/// <summary>Phrases that mean the same.</summary>
/// <param name="Key">What they mean: the id of a command or act.</param>
/// <param name="Phrases">Ways to say it, in any language.</param>
public sealed record PhraseEntry(string Key, IReadOnlyList<Phrase> Phrases)
{
    /// <summary>English phrases only.</summary>
    public static PhraseEntry Of(string key, params IReadOnlyList<string> patterns) => new(key, [.. patterns.Select(pattern => new Phrase(pattern))]);

    /// <summary>A command of the catalogue in both languages, under its id.</summary>
    public static PhraseEntry Of(Catalog.ChatCommand command) =>
        Of(command.Id, command.PhrasesIn(Languages.English)).AndGerman(command.PhrasesIn(Languages.German));

    /// <summary>The same entry with German phrases added.</summary>
    public PhraseEntry AndGerman(params IReadOnlyList<string> patterns) =>
        this with { Phrases = [.. Phrases, .. patterns.Select(pattern => new Phrase(pattern, "de"))] };
}
