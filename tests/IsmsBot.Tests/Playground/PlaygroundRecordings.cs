using System.Text.Json.Nodes;

namespace IsmsBot.Tests.Playground;

/// <summary>What Microsoft 365 Agents Playground 0.2.28 sent to a bot, as it was recorded: request line, headers and body.</summary>
internal static class PlaygroundRecordings
{
    private static readonly string folder = Find();

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    public static JsonObject Body(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, name + ".json")))!["body"]!.AsObject();

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Path.Combine(at.FullName, "tests", "IsmsBot.Teams.Tests", "Recorded") is var found && Directory.Exists(found))
            {
                return found;
            }
        }

        throw new DirectoryNotFoundException(
            "The recordings are in tests/IsmsBot.Teams.Tests/Recorded of the repository; run the tests from inside it.");
    }
}
