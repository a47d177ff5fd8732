using System.Text.RegularExpressions;

namespace IsmsBot.Tests.House;

/// <summary>Rules about files: what they are called, how long they are, and what does not belong in them.</summary>
internal static partial class SourceRules
{
    public const int MostLines = 200;

    private static readonly string[] Doors = ["src/IsmsBot.Adapters/", "src/IsmsBot.Sandbox/", "src/IsmsBot.Teams/Connector/"];
    private static readonly string[] Shorteners = ["src/IsmsBot.Kernel/", "src/IsmsBot.Workflows/", "src/IsmsBot.Adapters/"];
    private static readonly string[] NoFolders = ["Utils", "Helpers", "Managers", "Services", "Common"];

    /// <summary>Migrations are machine-made; nobody reads or writes them by hand.</summary>
    public static bool IsGenerated(SourceFile source) =>
        source.Path.StartsWith("src/IsmsBot.Migrations/Sqlite/", StringComparison.Ordinal)
        || source.Path.StartsWith("src/IsmsBot.Migrations/Postgres/", StringComparison.Ordinal);

    public static IEnumerable<string> TooLong(SourceFile source) =>
        source.Text.Count('\n') is var lines && lines > MostLines ? [$"{source.Path} has {lines} lines, {MostLines} are the limit"] : [];

    /// <summary>A file is named after a type in it, or holds none (usings, top-level statements).</summary>
    public static IEnumerable<string> Misnamed(SourceFile source)
    {
        var types = Type().Matches(source.Text).Select(found => found.Groups[1].Value).ToList();
        var name = Path.GetFileNameWithoutExtension(source.Path);
        return types.Count > 0 && name != "Program" && !types.Contains(name)
            && !types.Exists(type => name.StartsWith(IsPart(source.Text, type) ? type : type + "Of", StringComparison.Ordinal))
            ? [$"{source.Path} holds {types[0]}, but no type of its own name"] : [];
    }

    /// <summary>A part of a partial type is named after the type and what the part is about: CardKitInputs, RegisterOfOwned.</summary>
    private static bool IsPart(string text, string type) => Regex.IsMatch(text, $@"\bpartial (class|record|struct) {type}\b");

    public static IEnumerable<string> BadFolder(string path) =>
        path.Split('/').Intersect(NoFolders).Select(folder => $"{path}: a folder is not called {folder}; say what it is about");

    /// <summary>Swallows everything: only where the outside comes in may a catch be that wide.</summary>
    public static IEnumerable<string> WideCatches(SourceFile source) => Doors.Any(door => source.Path.StartsWith(door, StringComparison.Ordinal))
        ? [] : WideCatch().Matches(source.Text).Select(found => $"{source.Path}: catches every exception: {found.Value.Trim()}");

    /// <summary>A card that is bent for another reader: who reads decides what is offered, and the register knows it (Reader, OfferedStep).</summary>
    public static IEnumerable<string> BentCards(SourceFile source) => Bent().Matches(source.Text)
        .Select(found => $"{source.Path}: \"{found.Value}\": draw the card for its reader instead (turn.For)");

    /// <summary>
    /// Words cut by index: an emoji or an accent can lie across the cut (Shortening cuts between letters). The wire and the catalogue, which know no
    /// Shortening, cut only what is compared or logged.
    /// </summary>
    public static IEnumerable<string> CutsByIndex(SourceFile source) => Shorteners.Any(part => source.Path.StartsWith(part, StringComparison.Ordinal))
        ? CutByIndex().Matches(source.Text).Select(found => $"{source.Path}: \"{found.Value}\" cuts by index: say Shortened") : [];

    /// <summary>The kinds of things that carry words from outside, and pass them through the one door where they are made.</summary>
    public static IReadOnlyList<string> CarriersOfIncomingText { get; } =
    [
        "record Message(", "record QuotedMessage(", "record QuotedAttachment(", "record UploadedFile(", "record ReadRow(", "record DirectoryPerson(",
    ];

    /// <summary>Carriers that are declared and let words in as they came.</summary>
    public static IEnumerable<string> DoorsPast(SourceFile source) => CarriersOfIncomingText
        .Where(carrier => source.Text.Contains("public sealed " + carrier, StringComparison.Ordinal)
            && !source.Text.Contains("IncomingText.Cleaned", StringComparison.Ordinal))
        .Select(carrier => $"{source.Path}: {carrier}…) lets words in past IncomingText");

    /// <summary>Ids of log messages that are used twice.</summary>
    public static IEnumerable<string> DoubleLogIds(IEnumerable<SourceFile> sources) => sources
        .SelectMany(source => LogId().Matches(source.Text).Select(found => (Id: found.Groups[1].Value, source.Path))).GroupBy(log => log.Id)
        .Where(logs => logs.Count() > 1).Select(logs => $"log message {logs.Key} is in {string.Join(" and ", logs.Select(log => log.Path))}");

    [GeneratedRegex(
        @"^\s*(?:(?:public|internal|private|protected|sealed|static|abstract|partial|readonly|file|ref)\s+)*(?:class|record struct|record|struct|interface|enum|delegate \w+)\s+(\w+)", RegexOptions.Multiline)]
    private static partial Regex Type();

    // With a filter that names kinds of exceptions it is a list; without one, or with a filter on anything else, it is everything.
    [GeneratedRegex(@"catch\s*(\(\s*(System\.)?Exception\b[^)]*\)(?!\s*when\s*\(\s*(!\w[\w.]* && )?\w+ is )[^\n]*|\s*\{)")]
    private static partial Regex WideCatch();

    // What is as long as something: text.Length <= Most ? text : text[..Most], and Substring with a length.
    [GeneratedRegex(@"(\w+)\.Length\s*[<>]=?[^;\n]*\b\1\[\.\.[^\]]+\]|\.Substring\(0,|\w+\[\.\.Math\.Min\([^\]]+\]")]
    private static partial Regex CutByIndex();

    [GeneratedRegex(@"\[LoggerMessage\((?:EventId\s*=\s*)?(\d+)")]
    private static partial Regex LogId();

    [GeneratedRegex("""with \{[^}]*\bMay[A-Z]\w*|bool May[A-Z]\w* \{ get; init; \}""")]
    private static partial Regex Bent();
}
