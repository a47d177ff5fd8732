using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Lying bars, each made of parts.</summary>
public sealed record StackedBarChart(params IReadOnlyList<StackedBar> Data) : AxisChart
{
    public override string TypeName => "Chart.HorizontalBar.Stacked";

    protected override void WriteData(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("data"u8);
        foreach (var bar in Data)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, bar.Title);
            ChartWriting.Slices(writer, bar.Data);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
