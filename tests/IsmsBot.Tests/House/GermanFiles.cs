using System.Text.Json;
using System.Text.RegularExpressions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.House;

/// <summary>The German files of kernel and rooms as they lie in the repository.</summary>
internal static partial class GermanFiles
{
    public static IReadOnlyList<(string File, string English, string German)> Pairs { get; } =
    [
        .. new[] { "src/IsmsBot.Kernel", "src/IsmsBot.Workflows" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(TheHouse.Root, folder), "*.de.json", SearchOption.AllDirectories))
            .SelectMany(
                path => JsonSerializer.Deserialize<Dictionary<string, string>>(
                    File.ReadAllText(path))!.Select(pair => (Path.GetFileName(path), pair.Key, pair.Value))),
    ];

    /// <summary>Each language says its own words for one and for several; whether it counts has to be the same.</summary>
    public static bool SameHoles(string english, string german) => Holes(english).SetEquals(Holes(german));

    /// <summary>German that is neither drawn, nor declared, nor in the source, nor a word of an enum: its English has changed.</summary>
    public static IEnumerable<string> Unused(IEnumerable<SourceFile> source, IReadOnlyDictionary<string, bool> drawn)
    {
        var literals = source.SelectMany(LiteralReader.Read).Select(literal => literal.Template).ToHashSet(StringComparer.Ordinal);
        var words = RoomCatalog.Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetValues(type).Cast<object>().Select(value => ((Sentence)$"{value}").ToString()))
            .ToHashSet(StringComparer.Ordinal);
        return Pairs.Where(pair => !literals.Contains(pair.English) && !words.Contains(pair.English) && !drawn.ContainsKey(pair.English))
            .Select(pair => $"{pair.File}: nobody says \"{pair.English}\"");
    }

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(match => Plural().Replace(match.Value, ":|}"))];

    [GeneratedRegex(@":[^}]*\|[^}]*\}")]
    private static partial Regex Plural();

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}")]
    private static partial Regex Hole();
}
