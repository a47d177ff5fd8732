using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Elements that belong together.</summary>
public sealed record Container(params IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle Style { get; init; }

    /// <summary>Reaches to the edges of its parent.</summary>
    public bool Bleed { get; init; }

    /// <summary>In pixels.</summary>
    public int? MinHeight { get; init; }

    /// <summary>In pixels; more scrolls.</summary>
    public int? MaxHeight { get; init; }

    public bool ShowBorder { get; init; }

    public bool RoundedCorners { get; init; }

    public IReadOnlyList<CardLayout> Layouts { get; init; } = [];

    public BackgroundImage? BackgroundImage { get; init; }

    public VerticalAlignment? VerticalContentAlignment { get; init; }

    public bool? Rtl { get; init; }

    public CardAction? SelectAction { get; init; }

    public override string TypeName => "Container";

    public override IEnumerable<CardElement> Parts => Items;

    public override IEnumerable<CardAction> Buttons => SelectAction is null ? [] : [SelectAction];

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Elements("items"u8, Items);
        writer.Camel("style"u8, Style);
        writer.Flag("bleed"u8, Bleed, unless: false);
        writer.Pixels("minHeight"u8, MinHeight);
        writer.Pixels("maxHeight"u8, MaxHeight);
        writer.Flag("showBorder"u8, ShowBorder, unless: false);
        writer.Flag("roundedCorners"u8, RoundedCorners, unless: false);
        writer.Layouts(Layouts);
        BackgroundImage?.WriteTo(writer);
        writer.Pascal("verticalContentAlignment"u8, VerticalContentAlignment);
        writer.Flag("rtl"u8, Rtl);
        writer.Action("selectAction"u8, SelectAction);
    }
}
