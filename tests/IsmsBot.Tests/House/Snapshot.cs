using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House;

/// <summary>
/// Approved pictures as text. A missing one is written to be looked at, except on the build server, where it fails; a changed one fails until it is
/// approved with <c>./dev approve</c>, which sets ISMSBOT_APPROVE.
/// </summary>
internal sealed class Snapshot(string folder, bool approve, bool onBuildServer)
{
    private const int Width = 140;

    private static readonly JsonSerializerOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Snapshot Approved { get; } = new(
        Path.Combine(TheHouse.Root, "tests/IsmsBot.Tests/approved"),
        Environment.GetEnvironmentVariable("ISMSBOT_APPROVE") == "1",
        Environment.GetEnvironmentVariable("CI") is "true" or "1");

    public bool Approves => approve;

    /// <summary>JSON as it is kept: with readable letters, and what fits on a line on one line.</summary>
    public static string Readable(string json) => Readable(JsonNode.Parse(json), "");

    /// <summary>What is wrong with a picture, or null. The name is a path below the folder with its extension.</summary>
    public string? Complaint(string name, string received)
    {
        received = received.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var path = Path.Combine(folder, name);
        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
        if (approved == received)
        {
            return null;
        }

        if (approve || (approved is null && !onBuildServer))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, received);
            return null;
        }

        return approved is null
            ? $"{name} has no approved picture: run ./dev approve and look at it"
            : $"{name} has changed: {Difference(approved, received)}";
    }

    /// <summary>Pictures in a subfolder that nothing draws any more.</summary>
    public IEnumerable<string> Orphans(IEnumerable<string> drawn)
    {
        var known = drawn.ToHashSet(StringComparer.Ordinal);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(name => !known.Contains(name)).Order(StringComparer.Ordinal).Select(name => $"{name} is drawn by nothing any more")
            : [];
    }

    private static string Readable(JsonNode? node, string indent)
    {
        var line = node?.ToJsonString(Letters) ?? "null";
        if (node is not (JsonObject or JsonArray) || indent.Length + line.Length <= Width)
        {
            return line;
        }

        var (deeper, isObject) = (indent + "  ", node is JsonObject);
        var parts = node is JsonObject properties
            ? properties.Select(part => $"{deeper}{JsonSerializer.Serialize(part.Key, Letters)}: {Readable(part.Value, deeper)}")
            : node.AsArray().Select(item => deeper + Readable(item, deeper));
        return $"{(isObject ? '{' : '[')}\n{string.Join(",\n", parts)}\n{indent}{(isObject ? '}' : ']')}";
    }

    private static string Difference(string approved, string received)
    {
        var (before, after) = (approved.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < Math.Min(before.Length, after.Length) && before[line] == after[line])
        {
            line++;
        }

        var (was, now) = (before.ElementAtOrDefault(line)?.Trim(), after.ElementAtOrDefault(line)?.Trim());
        return $"line {line + 1} was \"{was}\" and is \"{now}\"; run ./dev approve if that is meant";
    }
}
