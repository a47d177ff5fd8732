using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Tests.Manifest;

/// <summary>What Teams asks of an app manifest (schema 1.19) and its language files, as far as ours uses it.</summary>
internal static partial class ManifestRules
{
    private static readonly string[] Required = ["manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor"];
    private static readonly (string Path, int Limit)[] Limits =
    [
        ("developer.name", 32), ("developer.websiteUrl", 2048), ("developer.privacyUrl", 2048), ("developer.termsOfUseUrl", 2048),
        ("name.short", 30), ("name.full", 100), ("description.short", 80), ("description.full", 4000),
    ];

    /// <summary>What is wrong with the manifest; empty when Teams would take it.</summary>
    public static IEnumerable<string> Complaints(JsonNode manifest)
    {
        foreach (var key in Required.Where(key => manifest[key] is null))
        {
            yield return $"{key} is missing";
        }

        foreach (var (path, limit) in Limits)
        {
            var text = Text(manifest, path);
            if (string.IsNullOrEmpty(text) || text.Length > limit)
            {
                yield return $"{path} has {text?.Length ?? 0} characters, allowed are 1 to {limit}";
            }
        }

        foreach (var path in (string[])["id", "bots[0].botId"])
        {
            if (!GuidOrPlace().IsMatch(Text(manifest, path) ?? ""))
            {
                yield return $"{path} is not a GUID";
            }
        }

        if (!Colour().IsMatch(Text(manifest, "accentColor") ?? ""))
        {
            yield return "accentColor is not #RRGGBB";
        }

        foreach (var complaint in CommandComplaints(manifest).Concat(ExtensionComplaints(manifest)))
        {
            yield return complaint;
        }
    }

    /// <summary>Keys of a language file that point at nothing, or whose text is too long; and texts that have no translation.</summary>
    public static IEnumerable<string> LanguageComplaints(JsonNode manifest, JsonObject language)
    {
        foreach (var (key, value) in language.Where(entry => entry.Key != "$schema"))
        {
            if (Text(manifest, key) is null)
            {
                yield return $"{key} is not in the manifest";
            }

            var limit = Limits.FirstOrDefault(rule => rule.Path == key).Limit is > 0 and var known ? known
                : key.EndsWith("title", StringComparison.Ordinal) ? 128
                : 4000;
            if (string.IsNullOrEmpty((string?)value) || ((string)value!).Length > limit)
            {
                yield return $"{key} is empty or longer than {limit}";
            }
        }

        foreach (var key in Translatable(manifest).Where(key => !language.ContainsKey(key)))
        {
            yield return $"{key} is not translated";
        }
    }

    private static IEnumerable<string> CommandComplaints(JsonNode manifest)
    {
        var lists = manifest["bots"]?[0]?["commandLists"]?.AsArray() ?? [];
        var scopes = manifest["bots"]?[0]?["scopes"]?.AsArray().Select(scope => (string?)scope).ToHashSet() ?? [];
        if (lists.Count > 3)
        {
            yield return "more than three command lists";
        }

        foreach (var list in lists)
        {
            var commands = list!["commands"]!.AsArray();
            if (commands.Count is 0 or > 12)
            {
                yield return $"a list of {commands.Count} commands, allowed are 1 to 12";
            }

            foreach (var scope in list["scopes"]!.AsArray().Where(scope => !scopes.Contains((string?)scope)))
            {
                yield return $"commands for {scope}, where the bot is not";
            }

            foreach (var command in commands.Where(
                command => ((string?)command!["title"])?.Length is null or 0 or > 128 || command["description"] is null))
            {
                yield return $"a command without a title of 1 to 128 characters or without a description: {command}";
            }
        }
    }

    /// <summary>
    /// At most one message extension, with at most ten commands; one of a message opens its dialog by asking the bot, which has to know it.
    /// </summary>
    private static IEnumerable<string> ExtensionComplaints(JsonNode manifest)
    {
        if (manifest["composeExtensions"]?.AsArray().Count > 1 || Extensions(manifest).Count > 10)
        {
            yield return "more than one message extension, or more than ten commands in it";
        }

        RoomCatalog.Add(typeof(CampaignsWorkflow).Assembly);
        foreach (var command in Extensions(manifest))
        {
            if ((string?)command!["title"] is not { Length: > 0 and <= 32 } || (string?)command["description"] is not { Length: > 0 and <= 128 })
            {
                yield return $"a message action needs a title of 1 to 32 and a description of 1 to 128 characters: {command["id"]}";
            }

            if (command["context"]?.AsArray().Any(place => (string?)place == "message") == true
                && !RoomCatalog.Rooms.SelectMany(room => room.MessageActions).Any(action => action.CommandId == (string?)command["id"]))
            {
                yield return $"no room has the message action {command["id"]}";
            }
        }
    }

    private static JsonArray Extensions(JsonNode manifest) => manifest["composeExtensions"]?[0]?["commands"]?.AsArray() ?? [];

    private static IEnumerable<string> Translatable(JsonNode manifest)
    {
        string[] fixedKeys = ["name.short", "name.full", "description.short", "description.full"];
        var lists = manifest["bots"]?[0]?["commandLists"]?.AsArray() ?? [];
        var commands = lists.SelectMany((list, l) => list!["commands"]!.AsArray().SelectMany((_, c) => (string[])
            [$"bots[0].commandLists[{l}].commands[{c}].title", $"bots[0].commandLists[{l}].commands[{c}].description"]));
        var actions = Extensions(manifest)
            .SelectMany((_, c) => (string[])[$"composeExtensions[0].commands[{c}].title", $"composeExtensions[0].commands[{c}].description"]);
        return [.. fixedKeys, .. commands, .. actions];
    }

    /// <summary>The text at a path such as <c>bots[0].commandLists[1].commands[2].title</c>, or null.</summary>
    private static string? Text(JsonNode node, string path)
    {
        JsonNode? at = node;
        foreach (Match step in Step().Matches(path))
        {
            at = at switch
            {
                JsonObject found => found[step.Value],
                JsonArray list when int.Parse(step.Value, CultureInfo.InvariantCulture) is var index && index < list.Count => list[index],
                _ => null,
            };
        }

        return at is JsonValue value ? value.ToString() : null;
    }

    [GeneratedRegex(@"^(\$\{\{\w+\}\}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$")]
    private static partial Regex GuidOrPlace();

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$")]
    private static partial Regex Colour();

    [GeneratedRegex(@"[^.\[\]]+")]
    private static partial Regex Step();
}
