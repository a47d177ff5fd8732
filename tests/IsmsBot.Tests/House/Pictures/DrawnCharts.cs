using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>Bars, rings and charts in words, with what stands in their place where they are not drawn.</summary>
internal static class DrawnCharts
{
    public static DrawnLine Bar(JsonNode node)
    {
        var bar = new Reading(node, "ProgressBar");
        bar.Expect("spacing", "Small");
        bar.Expect("fallback", "drop");
        var most = bar.Has("max") ? $"of {bar.Text("max")}" : "%";
        return new DrawnLine($"[bar {bar.Text("value")} {most}{Tone(bar)}]{bar.Rest}", "");
    }

    public static DrawnLine Ring(JsonNode node)
    {
        var ring = new Reading(node, "Chart.Donut");
        var slices = ring.List("data").Select(Slice).ToList();
        var (title, middle, other) = (ring.Text("title"), ring.Text("value"), Fallback(ring));
        return Said($"[ring \"{title}\", {middle} in the middle: {string.Join(", ", slices)}]{other}{ring.Rest}");
    }

    public static DrawnLine Bars(JsonNode node)
    {
        var bars = new Reading(node, "Chart.VerticalBar.Grouped");
        bars.Expect("fallback", "drop");
        var series = bars.List("data").Select(Series).ToList();
        var (title, stacked) = (bars.Text("title"), bars.Is("stacked", true) ? "stacked bars" : "bars");
        return Said($"[{stacked} \"{title}\": {string.Join("; ", series)}]{bars.Rest}");
    }

    /// <summary>Almost all of a chart is words, so all of it stands beneath in German too.</summary>
    private static DrawnLine Said(string chart) => new(chart, chart);

    private static string Slice(JsonNode? node)
    {
        var slice = new Reading(node);
        return $"{slice.Text("value")} {slice.Text("legend")}{Tone(slice)}{slice.Rest}";
    }

    private static string Series(JsonNode? node)
    {
        var series = new Reading(node);
        var legend = series.Text("legend");
        var points = series.List("values").Select(point => new Reading(point)).Select(point => $"{point.Text("x")} {point.Text("y")}{point.Rest}");
        return $"{legend}{Tone(series)} {string.Join(", ", points)}{series.Rest}";
    }

    private static string Tone(Reading part) => part.Has("color") ? $" ({part.Text("color").ToLowerInvariant()})" : "";

    private static string Fallback(Reading chart)
    {
        if (!chart.Has("fallback"))
        {
            return "";
        }

        var other = chart.Take("fallback");
        return other is JsonObject { } facts && (string?)facts["type"] == "FactSet"
            ? $" or in words: {string.Join(", ", DrawnTexts.Facts(facts).Select(fact => fact.Text))}"
            : $" or {PlainData.Of(other)}";
    }
}
