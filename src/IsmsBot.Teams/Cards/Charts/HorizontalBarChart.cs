using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Lying bars.</summary>
public sealed record HorizontalBarChart(params IReadOnlyList<ChartPoint> Data) : AxisChart
{
    public BarDisplay DisplayMode { get; init; }

    public override string TypeName => "Chart.HorizontalBar";

    protected override void WriteData(Utf8JsonWriter writer)
    {
        ChartWriting.Points(writer, "data"u8, Data);
        writer.Pascal("displayMode"u8, DisplayMode);
    }
}
