using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Standing bars.</summary>
public sealed record VerticalBarChart(params IReadOnlyList<ChartPoint> Data) : AxisChart
{
    public bool ShowBarValues { get; init; }

    public double? YMin { get; init; }

    public double? YMax { get; init; }

    public override string TypeName => "Chart.VerticalBar";

    protected override void WriteData(Utf8JsonWriter writer)
    {
        ChartWriting.Points(writer, "data"u8, Data);
        writer.Flag("showBarValues"u8, ShowBarValues, unless: false);
        writer.Number("yMin"u8, YMin);
        writer.Number("yMax"u8, YMax);
    }
}
