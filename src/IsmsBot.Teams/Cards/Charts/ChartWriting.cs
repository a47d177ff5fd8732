using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>Writes the data points that several charts share.</summary>
internal static class ChartWriting
{
    public static void WriteTo(this ChartColorSet set, Utf8JsonWriter writer)
    {
        if (set != ChartColorSet.Categorical)
        {
            writer.WriteString("colorSet"u8, set.ToString().ToLowerInvariant());
        }
    }

    public static void Slices(Utf8JsonWriter writer, IReadOnlyList<ChartSlice> slices)
    {
        writer.WriteStartArray("data"u8);
        foreach (var slice in slices)
        {
            writer.WriteStartObject();
            writer.WriteString("legend"u8, slice.Legend);
            writer.WriteNumber("value"u8, slice.Value);
            writer.Camel("color"u8, slice.Color);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Points(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<ChartPoint> points)
    {
        writer.WriteStartArray(name);
        foreach (var point in points)
        {
            writer.WriteStartObject();
            point.X.WriteTo(writer);
            writer.WriteNumber("y"u8, point.Y);
            writer.Camel("color"u8, point.Color);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void Series(Utf8JsonWriter writer, IReadOnlyList<ChartSeries> series)
    {
        writer.WriteStartArray("data"u8);
        foreach (var one in series)
        {
            writer.WriteStartObject();
            writer.WriteString("legend"u8, one.Legend);
            writer.Camel("color"u8, one.Color);
            Points(writer, "values"u8, one.Values);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
