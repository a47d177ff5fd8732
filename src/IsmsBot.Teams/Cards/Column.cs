using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>One column of a <see cref="ColumnSet"/>.</summary>
public sealed record Column(params IReadOnlyList<CardElement> Items) : CardElement
{
    public ColumnWidth Width { get; init; } = ColumnWidth.Stretch;

    public ContainerStyle Style { get; init; }

    public bool Bleed { get; init; }

    /// <summary>In pixels.</summary>
    public int? MinHeight { get; init; }

    public bool ShowBorder { get; init; }

    public bool RoundedCorners { get; init; }

    public IReadOnlyList<CardLayout> Layouts { get; init; } = [];

    public BackgroundImage? BackgroundImage { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }

    public bool? Rtl { get; init; }

    public CardAction? SelectAction { get; init; }

    public override string TypeName => "Column";

    public override IEnumerable<CardElement> Parts => Items;

    public override IEnumerable<CardAction> Buttons => SelectAction is null ? [] : [SelectAction];

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("items"u8, Items);
        Width.WriteTo(writer, "width"u8);
        writer.Camel("style"u8, Style);
        writer.Flag("bleed"u8, Bleed, unless: false);
        writer.Pixels("minHeight"u8, MinHeight);
        writer.Flag("showBorder"u8, ShowBorder, unless: false);
        writer.Flag("roundedCorners"u8, RoundedCorners, unless: false);
        writer.Layouts(Layouts);
        BackgroundImage?.WriteTo(writer);
        writer.Pascal("verticalContentAlignment"u8, VerticalContentAlignment);
        writer.Flag("rtl"u8, Rtl);
        writer.Action("selectAction"u8, SelectAction);
    }
}
