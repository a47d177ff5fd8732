using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Standing bars of several series, beside each other or stacked (then without limits and negative values).</summary>
public sealed record GroupedBarChart(params IReadOnlyList<ChartSeries> Data) : AxisChart
{
    public bool Stacked { get; init; }

    public bool ShowBarValues { get; init; }

    public double? YMin { get; init; }

    public double? YMax { get; init; }

    public override string TypeName => "Chart.VerticalBar.Grouped";

    protected override void WriteData(Utf8JsonWriter writer)
    {
        ChartWriting.Series(writer, Data);
        writer.Flag("stacked"u8, Stacked, unless: false);
        writer.Flag("showBarValues"u8, ShowBarValues, unless: false);
        if (!Stacked)
        {
            writer.Number("yMin"u8, YMin);
            writer.Number("yMax"u8, YMax);
        }
    }
}
