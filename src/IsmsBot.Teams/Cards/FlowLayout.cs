using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Items beside each other, wrapping like words.</summary>
public sealed record FlowLayout : CardLayout
{
    public Spacing ColumnSpacing { get; init; }

    public Spacing RowSpacing { get; init; }

    /// <summary>In pixels, exact.</summary>
    public int? ItemWidth { get; init; }

    /// <summary>In pixels.</summary>
    public int? MinItemWidth { get; init; }

    /// <summary>In pixels.</summary>
    public int? MaxItemWidth { get; init; }

    public HorizontalAlignment? HorizontalItemsAlignment { get; init; }

    public VerticalAlignment? VerticalItemsAlignment { get; init; }

    public ItemFit ItemFit { get; init; }

    public override string TypeName => "Layout.Flow";

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Pascal("columnSpacing"u8, ColumnSpacing);
        writer.Pascal("rowSpacing"u8, RowSpacing);
        writer.Pixels("itemWidth"u8, ItemWidth);
        writer.Pixels("minItemWidth"u8, MinItemWidth);
        writer.Pixels("maxItemWidth"u8, MaxItemWidth);
        writer.Pascal("horizontalItemsAlignment"u8, HorizontalItemsAlignment);
        writer.Pascal("verticalItemsAlignment"u8, VerticalItemsAlignment);
        writer.Pascal("itemFit"u8, ItemFit);
    }
}
