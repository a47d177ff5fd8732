using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace IsmsBot.Kernel.Words;

/// <summary>Translations by English sentence, read from every <c>*.de.json</c> that a room keeps beside its code.</summary>
public sealed class WordBook
{
    private readonly ConcurrentDictionary<Assembly, byte> read = [];
    private FrozenDictionary<string, string> words = FrozenDictionary<string, string>.Empty;

    public static WordBook Empty { get; } = new();

    public static WordBook German { get; } = new();

    /// <summary>Hears every sentence that is asked for and whether it was found: with this the tests find what has no German.</summary>
    internal Action<string, bool>? Asked { get; set; }

    public string? Find(string english)
    {
        var found = words.GetValueOrDefault(english);
        Asked?.Invoke(english, found is not null);
        return found;
    }

    public bool Knows(string english) => words.ContainsKey(english);

    /// <summary>Adds the German of an assembly once; a sentence translated twice in two ways is an error of ours.</summary>
    public void Read(Assembly assembly)
    {
        if (!read.TryAdd(assembly, 0))
        {
            return;
        }

        var all = new Dictionary<string, string>(words, StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".de.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (english, german) in JsonSerializer.Deserialize(stream, WordBookJson.Default.DictionaryStringString)!)
            {
                if (all.TryGetValue(english, out var other) && other != german)
                {
                    throw new InvalidOperationException($"\"{english}\" has two German translations: \"{other}\" and \"{german}\" ({name}).");
                }

                all[english] = german;
            }
        }

        words = all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
