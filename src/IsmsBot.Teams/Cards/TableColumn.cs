using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Width and alignment of a table column.</summary>
public sealed record TableColumn(ColumnWidth Width = default)
{
    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }

    public VerticalAlignment? VerticalCellContentAlignment { get; init; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        Width.WriteTo(writer, "width"u8);
        writer.Pascal("horizontalCellContentAlignment"u8, HorizontalCellContentAlignment);
        writer.Pascal("verticalCellContentAlignment"u8, VerticalCellContentAlignment);
        writer.WriteEndObject();
    }
}
