using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Lines over numbers or over days; one chart holds only one of the two.</summary>
public sealed record LineChart(params IReadOnlyList<ChartSeries> Data) : AxisChart
{
    public double? YMin { get; init; }

    public double? YMax { get; init; }

    public override string TypeName => "Chart.Line";

    protected override void WriteData(Utf8JsonWriter writer)
    {
        ChartWriting.Series(writer, Data);
        writer.Number("yMin"u8, YMin);
        writer.Number("yMax"u8, YMax);
    }
}
