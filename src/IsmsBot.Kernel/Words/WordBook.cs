using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace IsmsBot.Kernel.Words;

/// <summary>
/// Translations by English sentence, read from every <c>*.de.json</c> that lies beside code. A sentence is looked up in the book of the room that
/// says it, then in the kernel's, then in those of all rooms: what another room wrote is said in its words wherever nobody says it otherwise.
/// </summary>
public sealed class WordBook
{
    private const string Ending = ".de.json";

    private readonly Lock gate = new();
    private readonly HashSet<Assembly> read = [];
    private readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> rooms = new(StringComparer.Ordinal);
    private FrozenDictionary<string, string> kernel = FrozenDictionary<string, string>.Empty;
    private FrozenDictionary<string, string> all = FrozenDictionary<string, string>.Empty;

    public static WordBook Empty { get; } = new();

    public static WordBook German { get; } = new();

    /// <summary>Hears every sentence that is asked for and whether it was found: with this the tests find what has no German.</summary>
    internal Action<string, bool>? Asked { get; set; }

    /// <param name="folder">Namespace of the room that says it; null when nobody knows.</param>
    public string? Find(string english, string? folder = null)
    {
        var own = folder is null ? null : rooms.GetValueOrDefault(folder)?.GetValueOrDefault(english);
        var found = own ?? kernel.GetValueOrDefault(english) ?? all.GetValueOrDefault(english);
        Asked?.Invoke(english, found is not null);
        return found;
    }

    public bool Knows(string english) => all.ContainsKey(english);

    /// <summary>Adds the books of an assembly once.</summary>
    public void Read(Assembly assembly)
    {
        lock (gate)
        {
            if (!read.Add(assembly))
            {
                return;
            }

            var files = assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal));
            foreach (var name in files.Order(StringComparer.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var words = JsonSerializer.Deserialize(stream, WordBookJson.Default.DictionaryStringString)!;
                Add(assembly == typeof(WordBook).Assembly ? null : FolderOf(name), words);
            }
        }
    }

    /// <summary>Adds to the book of a room, or to the kernel's.</summary>
    /// <param name="folder">Namespace of the room; null for the kernel.</param>
    internal void Add(string? folder, IReadOnlyDictionary<string, string> words)
    {
        if (folder is null)
        {
            kernel = Joined(kernel, words);
        }
        else
        {
            rooms[folder] = Joined(rooms.GetValueOrDefault(folder, FrozenDictionary<string, string>.Empty), words);
        }

        all = Joined(all, words);
    }

    /// <summary>Whoever said it first stays.</summary>
    private static FrozenDictionary<string, string> Joined(FrozenDictionary<string, string> first, IReadOnlyDictionary<string, string> then) =>
        first.Concat(then.Where(pair => !first.ContainsKey(pair.Key))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>IsmsBot.Workflows.Assets of IsmsBot.Workflows.Assets.Assets.de.json: the namespace of the folder that the file lies in.</summary>
    private static string FolderOf(string resource)
    {
        var name = resource[..^Ending.Length];
        return name[..name.LastIndexOf('.')];
    }
}
