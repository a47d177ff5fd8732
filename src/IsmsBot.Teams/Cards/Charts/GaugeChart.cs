using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>One value between two limits.</summary>
public sealed record GaugeChart(double Value) : Chart
{
    public double? Min { get; init; }

    public double? Max { get; init; }

    public string? SubLabel { get; init; }

    public bool ShowMinMax { get; init; } = true;

    public bool ShowNeedle { get; init; } = true;

    public GaugeFormat ValueFormat { get; init; }

    public IReadOnlyList<GaugeSegment> Segments { get; init; } = [];

    public override string TypeName => "Chart.Gauge";

    protected override void WriteChart(Utf8JsonWriter writer)
    {
        writer.WriteNumber("value"u8, Value);
        writer.Number("min"u8, Min);
        writer.Number("max"u8, Max);
        writer.Text("subLabel"u8, SubLabel);
        writer.Flag("showMinMax"u8, ShowMinMax, unless: true);
        writer.Flag("showNeedle"u8, ShowNeedle, unless: true);
        writer.Pascal("valueFormat"u8, ValueFormat);
        writer.WriteStartArray("segments"u8);
        foreach (var segment in Segments)
        {
            writer.WriteStartObject();
            writer.WriteString("legend"u8, segment.Legend);
            writer.WriteNumber("size"u8, segment.Size);
            writer.Camel("color"u8, segment.Color);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
