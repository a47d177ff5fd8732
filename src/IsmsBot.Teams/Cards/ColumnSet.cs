using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Up to about three columns beside each other.</summary>
public sealed record ColumnSet(params IReadOnlyList<Column> Columns) : CardElement
{
    public ContainerStyle Style { get; init; }

    public bool Bleed { get; init; }

    /// <summary>In pixels.</summary>
    public int? MinHeight { get; init; }

    /// <summary>In pixels; below it the columns scroll.</summary>
    public int? MinWidth { get; init; }

    public bool ShowBorder { get; init; }

    public bool RoundedCorners { get; init; }

    public CardAction? SelectAction { get; init; }

    public override string TypeName => "ColumnSet";

    public override IEnumerable<CardElement> Parts => Columns;

    public override IEnumerable<CardAction> Buttons => SelectAction is null ? [] : [SelectAction];

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("columns"u8, Columns);
        writer.Camel("style"u8, Style);
        writer.Flag("bleed"u8, Bleed, unless: false);
        writer.Pixels("minHeight"u8, MinHeight);
        writer.Pixels("minWidth"u8, MinWidth);
        writer.Flag("showBorder"u8, ShowBorder, unless: false);
        writer.Flag("roundedCorners"u8, RoundedCorners, unless: false);
        writer.Action("selectAction"u8, SelectAction);
    }
}
