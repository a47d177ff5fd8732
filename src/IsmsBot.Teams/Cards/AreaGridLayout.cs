using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Items in named areas of a grid; an element names its area in <see cref="CardElement.GridArea"/>.</summary>
public sealed record AreaGridLayout(IReadOnlyList<string> Columns, IReadOnlyList<GridArea> Areas) : CardLayout
{
    public Spacing ColumnSpacing { get; init; }

    public Spacing RowSpacing { get; init; }

    public override string TypeName => "Layout.AreaGrid";

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("columns"u8);
        foreach (var column in Columns)
        {
            if (int.TryParse(column, System.Globalization.CultureInfo.InvariantCulture, out var percent))
            {
                writer.WriteNumberValue(percent);
            }
            else
            {
                writer.WriteStringValue(column);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("areas"u8);
        foreach (var area in Areas)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, area.Name);
            writer.WriteNumber("column"u8, area.Column);
            writer.WriteNumber("columnSpan"u8, area.ColumnSpan);
            writer.WriteNumber("row"u8, area.Row);
            writer.WriteNumber("rowSpan"u8, area.RowSpan);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Pascal("columnSpacing"u8, ColumnSpacing);
        writer.Pascal("rowSpacing"u8, RowSpacing);
    }
}
