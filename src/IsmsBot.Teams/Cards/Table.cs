using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Rows and columns; the first row is the header unless told otherwise.</summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, params IReadOnlyList<TableRow> Rows) : CardElement
{
    public bool FirstRowAsHeaders { get; init; } = true;

    public bool ShowGridLines { get; init; } = true;

    public ContainerStyle GridStyle { get; init; }

    /// <summary>In pixels; below it the table scrolls.</summary>
    public int? MinWidth { get; init; }

    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }

    public VerticalAlignment? VerticalCellContentAlignment { get; init; }

    public bool RoundedCorners { get; init; }

    public bool ShowBorder { get; init; }

    public override string TypeName => "Table";

    public override IEnumerable<CardElement> Parts => Rows;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("columns"u8);
        foreach (var column in Columns)
        {
            column.WriteTo(writer);
        }

        writer.WriteEndArray();
        writer.Elements("rows"u8, Rows);
        writer.Flag("firstRowAsHeaders"u8, FirstRowAsHeaders, unless: true);
        writer.Flag("showGridLines"u8, ShowGridLines, unless: true);
        writer.Camel("gridStyle"u8, GridStyle);
        writer.Pixels("minWidth"u8, MinWidth);
        writer.Pascal("horizontalCellContentAlignment"u8, HorizontalCellContentAlignment);
        writer.Pascal("verticalCellContentAlignment"u8, VerticalCellContentAlignment);
        writer.Flag("roundedCorners"u8, RoundedCorners, unless: false);
        writer.Flag("showBorder"u8, ShowBorder, unless: false);
    }
}
