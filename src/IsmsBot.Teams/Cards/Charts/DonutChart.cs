using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Shares of a whole as a ring, with a text in the middle.</summary>
public sealed record DonutChart(params IReadOnlyList<ChartSlice> Data) : Chart
{
    /// <summary>Text in the middle.</summary>
    public string? Value { get; init; }

    public ChartColor? ValueColor { get; init; }

    public DonutThickness? Thickness { get; init; }

    public bool? ShowOutlines { get; init; }

    public override string TypeName => "Chart.Donut";

    protected override void WriteChart(Utf8JsonWriter writer)
    {
        ChartWriting.Slices(writer, Data);
        writer.Text("value"u8, Value);
        writer.Camel("valueColor"u8, ValueColor);
        writer.Pascal("thickness"u8, Thickness);
        writer.Flag("showOutlines"u8, ShowOutlines);
    }
}
