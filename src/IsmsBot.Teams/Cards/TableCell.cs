using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>One cell of a <see cref="Table"/>.</summary>
public sealed record TableCell(params IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle Style { get; init; }

    public bool Bleed { get; init; }

    /// <summary>In pixels.</summary>
    public int? MinHeight { get; init; }

    public IReadOnlyList<CardLayout> Layouts { get; init; } = [];

    public BackgroundImage? BackgroundImage { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }

    public bool? Rtl { get; init; }

    public CardAction? SelectAction { get; init; }

    public override string TypeName => "TableCell";

    public override IEnumerable<CardElement> Parts => Items;

    public override IEnumerable<CardAction> Buttons => SelectAction is null ? [] : [SelectAction];

    /// <summary>A cell with one markdown text.</summary>
    public static TableCell Of(string text) => new(new TextBlock(text));

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("items"u8, Items);
        writer.Camel("style"u8, Style);
        writer.Flag("bleed"u8, Bleed, unless: false);
        writer.Pixels("minHeight"u8, MinHeight);
        writer.Layouts(Layouts);
        BackgroundImage?.WriteTo(writer);
        writer.Pascal("verticalContentAlignment"u8, VerticalContentAlignment);
        writer.Flag("rtl"u8, Rtl);
        writer.Action("selectAction"u8, SelectAction);
    }
}
