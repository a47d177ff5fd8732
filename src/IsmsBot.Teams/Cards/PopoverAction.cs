using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Shows an element in a bubble (Teams extension).</summary>
public sealed record PopoverAction(CardElement Content) : CardAction
{
    public PopoverPosition? Position { get; init; }

    public bool DisplayArrow { get; init; } = true;

    /// <summary>In pixels.</summary>
    public int? MaxPopoverWidth { get; init; }

    public override string TypeName => "Action.Popover";

    public override bool IsTeamsExtension => true;

    public override IEnumerable<CardElement> Parts => [Content];

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("content"u8);
        Content.WriteTo(writer);
        writer.Pascal("position"u8, Position);
        writer.Flag("displayArrow"u8, DisplayArrow, unless: true);
        writer.Pixels("maxPopoverWidth"u8, MaxPopoverWidth);
    }
}
