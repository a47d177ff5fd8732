using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>
/// A card as lines of text, drawn from what is on the wire. What the house always draws in the same way is not said; whatever else is on the wire
/// stands in braces, and an element that nobody has decided on is shown whole.
/// </summary>
internal static class CardDrawing
{
    public const string Schema = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>The first line is what clients show that cannot draw the card, with its language.</summary>
    public static IReadOnlyList<DrawnLine> Of(JsonObject json)
    {
        var card = new Reading(json, "AdaptiveCard");
        card.Expect("$schema", Schema);
        card.Expect("version", "1.5");
        card.Expect("msteams", new JsonObject { ["width"] = "Full" });
        var (language, fallback) = (card.Text("lang"), card.Text("fallbackText"));
        var inside = Inside(card).Select(line => line.Deeper()).ToList();
        return [new DrawnLine($"{language}: {fallback}{card.Rest}", $"{language}: {fallback}"), .. inside];
    }

    /// <summary>Body and buttons, of a card or of a form in it.</summary>
    public static IEnumerable<DrawnLine> Inside(Reading card)
    {
        var body = card.List("body");
        return [
            .. body.SelectMany((element, at) => Element(element!, onTop: at == 0)),
            .. card.List("actions").SelectMany(action => DrawnActions.Action(action)),
        ];
    }

    private static IEnumerable<DrawnLine> Element(JsonNode node, bool onTop) => (string?)node["type"] switch
    {
        "TextBlock" => [DrawnTexts.Text(node, onTop)],
        "Container" => [DrawnTexts.Notice(node) ?? Whole(node)],
        "FactSet" => DrawnTexts.Facts(node),
        "ColumnSet" => [DrawnRows.Row(node) ?? Whole(node)],
        "Table" => DrawnRows.Table(node),
        "ProgressBar" => [DrawnCharts.Bar(node)],
        "Chart.Donut" => [DrawnCharts.Ring(node)],
        "Chart.VerticalBar.Grouped" => [DrawnCharts.Bars(node)],
        { } type when type.StartsWith("Input.", StringComparison.Ordinal) => DrawnInputs.Input(node),
        _ => [Whole(node)],
    };

    private static DrawnLine Whole(JsonNode node) => new($"<{PlainData.Of(node)}>", PlainData.Of(node));
}
