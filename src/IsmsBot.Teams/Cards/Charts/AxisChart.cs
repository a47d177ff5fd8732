using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>A chart with two named axes.</summary>
public abstract record AxisChart : Chart
{
    public string? XAxisTitle { get; init; }

    public string? YAxisTitle { get; init; }

    /// <summary>Colour of data without one of its own.</summary>
    public ChartColor? Color { get; init; }

    protected override void WriteChart(Utf8JsonWriter writer)
    {
        writer.Text("xAxisTitle"u8, XAxisTitle);
        writer.Text("yAxisTitle"u8, YAxisTitle);
        writer.Camel("color"u8, Color);
        WriteData(writer);
    }

    protected abstract void WriteData(Utf8JsonWriter writer);
}
