using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>A Fluent icon by name, for example ShieldCheckmark (Teams extension).</summary>
public sealed record Icon(string Name) : CardElement
{
    public IconSize Size { get; init; }

    public IconStyle Style { get; init; }

    public CardColor Color { get; init; }

    public CardAction? SelectAction { get; init; }

    public override string TypeName => "Icon";

    public override bool IsTeamsExtension => true;

    public override IEnumerable<CardAction> Buttons => SelectAction is null ? [] : [SelectAction];

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("name"u8, Name);
        WriteLook(writer, Size, Style, Color);
        writer.Action("selectAction"u8, SelectAction);
    }

    internal static void WriteLook(Utf8JsonWriter writer, IconSize size, IconStyle style, CardColor color)
    {
        if (size != IconSize.Standard)
        {
            writer.WriteString("size"u8, size switch
            {
                IconSize.XxSmall => "xxSmall",
                IconSize.XSmall => "xSmall",
                IconSize.Small => "Small",
                IconSize.Medium => "Medium",
                IconSize.Large => "Large",
                IconSize.XLarge => "xLarge",
                IconSize.XxLarge => "xxLarge",
                _ => "Standard",
            });
        }

        writer.Pascal("style"u8, style);
        writer.Pascal("color"u8, color);
    }
}
