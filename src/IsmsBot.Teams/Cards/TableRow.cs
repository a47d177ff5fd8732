using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>One row of a <see cref="Table"/>.</summary>
public sealed record TableRow(params IReadOnlyList<TableCell> Cells) : CardElement
{
    public ContainerStyle Style { get; init; }

    public bool RoundedCorners { get; init; }

    public HorizontalAlignment? HorizontalCellContentAlignment { get; init; }

    public VerticalAlignment? VerticalCellContentAlignment { get; init; }

    public override string TypeName => "TableRow";

    public override IEnumerable<CardElement> Parts => Cells;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("cells"u8, Cells);
        writer.Camel("style"u8, Style);
        writer.Flag("roundedCorners"u8, RoundedCorners, unless: false);
        writer.Pascal("horizontalCellContentAlignment"u8, HorizontalCellContentAlignment);
        writer.Pascal("verticalCellContentAlignment"u8, VerticalCellContentAlignment);
    }
}
