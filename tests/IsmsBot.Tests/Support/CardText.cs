using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.Support;

/// <summary>Reads what a card says, as one text.</summary>
public static class CardText
{
    public static string Words(this ChatMessage message) => message.Card is null ? message.Text ?? "" : Words(message.Card);

    public static string Words(this ClickAnswer answer) => answer.Card is null ? answer.Text ?? "" : Words(answer.Card);

    public static bool HasButton(this ChatMessage message, string title) => message.Buttons().Contains(title);

    /// <summary>What the buttons of the card are called, those of forms included.</summary>
    public static IReadOnlyList<string> Buttons(this ChatMessage message) => message.Card is null ? [] :
    [
        .. All(message.Card)
            .Where(o => ((string?)o["type"])?.StartsWith("Action.", StringComparison.Ordinal) == true && o["title"] is not null)
            .Select(o => (string)o["title"]!),
    ];

    private static string Words(JsonObject card) => string.Join('\n', All(card).SelectMany(o => (string?)o["type"] switch
    {
        "TextBlock" => [(string)o["text"]!],
        "FactSet" => o["facts"]!.AsArray().Select(f => $"{f!["title"]}: {f["value"]}"),
        "Input.Text" => [$"<{o["value"]}>"],
        _ => Array.Empty<string>().AsEnumerable(),
    }));

    internal static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject o => new[] { o }.Concat(o.Where(p => p.Key != "fallback").SelectMany(p => All(p.Value))),
        JsonArray a => a.SelectMany(All),
        _ => [],
    };
}
