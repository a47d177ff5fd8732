using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>A short coloured word such as a status (Teams extension).</summary>
public sealed record Badge(string Text) : CardElement
{
    /// <summary>Name of a Fluent icon.</summary>
    public string? Icon { get; init; }

    public BadgeIconPosition IconPosition { get; init; }

    public BadgeAppearance Appearance { get; init; }

    public BadgeSize Size { get; init; }

    public BadgeShape Shape { get; init; }

    public BadgeStyle Style { get; init; }

    public string? Tooltip { get; init; }

    public override string TypeName => "Badge";

    public override bool IsTeamsExtension => true;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("text"u8, Text);
        writer.Text("icon"u8, Icon);
        writer.Pascal("iconPosition"u8, IconPosition);
        writer.Pascal("appearance"u8, Appearance);
        writer.Pascal("size"u8, Size);
        writer.Pascal("shape"u8, Shape);
        writer.Pascal("style"u8, Style);
        writer.Text("tooltip"u8, Tooltip);
    }
}
