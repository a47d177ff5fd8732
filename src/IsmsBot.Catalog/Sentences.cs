using System.Collections.Frozen;

namespace IsmsBot.Catalog;

/// <summary>Sentences people read that are not refusals by a guard. Source: <c>sentences.json</c>.</summary>
public static class Sentences
{
    private static readonly Lazy<FrozenDictionary<string, string>> english = Read("sentences.json");
    private static readonly Lazy<FrozenDictionary<string, string>> german = Read("de/sentences.json");

    /// <summary>All keys.</summary>
    public static IReadOnlyCollection<string> Keys => english.Value.Keys;

    /// <summary>The sentence with its places still in it.</summary>
    /// <exception cref="ArgumentException">Unknown key; the message names the nearest.</exception>
    public static string Get(string language, string key) =>
        (Languages.IsGerman(language) ? german : english).Value.TryGetValue(key, out var sentence)
            ? sentence
            : throw new ArgumentException($"There is no sentence \"{key}\". The nearest is \"{Spelling.Nearest(key, Keys)}\".", nameof(key));

    /// <summary>The sentence with its places filled; values are put in as they are.</summary>
    /// <exception cref="ArgumentException">Unknown key, or a value is missing.</exception>
    public static string Say(string language, string key, IReadOnlyDictionary<string, string> values) =>
        Sentence.Fill(key, Get(language, key), values);

    private static Lazy<FrozenDictionary<string, string>> Read(string file) => new(() =>
        CatalogFile.Lazily(file, CatalogJson.Default.DictionaryStringString).Value.ToFrozenDictionary(StringComparer.Ordinal));
}
