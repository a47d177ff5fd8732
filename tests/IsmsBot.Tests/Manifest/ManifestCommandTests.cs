using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Tests.Manifest;

/// <summary>Teams sends a command's title as text, in the person's language; so each title must be a phrase that the bot knows.</summary>
public sealed partial class ManifestCommandTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "manifest");

    [Fact]
    public void Every_command_of_the_manifest_is_a_phrase_of_the_bot()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "manifest.json")))!;
        var titles = manifest["bots"]![0]!["commandLists"]!
            .AsArray()
            .SelectMany(list => list!["commands"]!.AsArray())
            .Select(command => (string)command!["title"]!);

        Assert.Empty(titles.Except(Phrases(german: false)));
    }

    [Fact]
    public void Every_German_command_is_a_German_phrase_of_the_bot()
    {
        var german = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "de.json")))!.AsObject();
        var titles = german
            .Where(text => text.Key.StartsWith("bots[", StringComparison.Ordinal) && text.Key.EndsWith("].title", StringComparison.Ordinal))
            .Select(text => (string)text.Value!);

        Assert.Empty(titles.Except(Phrases(german: true)));
    }

    private static IEnumerable<string> Phrases(bool german)
    {
        RoomCatalog.Add(typeof(CampaignsWorkflow).Assembly);
        return RoomCatalog.Rooms.SelectMany(room => room.Views).SelectMany(view => german ? view.GermanPhrases : view.Phrases)
            .Concat(RoomCatalog.Rooms.SelectMany(room => room.Interviews).SelectMany(one => german ? one.GermanPhrases : one.Phrases))
            .Select(phrase => OptionalSlot().Replace(phrase, ""));
    }

    [GeneratedRegex(@"\s*\[\{\w+\}\]")]
    private static partial Regex OptionalSlot();
}
