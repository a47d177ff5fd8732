using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>A wide button with a title, a description and an icon (Teams extension).</summary>
public sealed record CompoundButton(string Title, CardAction SelectAction) : CardElement
{
    public string? Description { get; init; }

    public string? Badge { get; init; }

    /// <summary>Name of a Fluent icon.</summary>
    public string? IconName { get; init; }

    public IconSize IconSize { get; init; }

    public IconStyle IconStyle { get; init; }

    public CardColor IconColor { get; init; }

    public override string TypeName => "CompoundButton";

    public override bool IsTeamsExtension => true;

    public override IEnumerable<CardAction> Buttons => [SelectAction];

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("title"u8, Title);
        writer.Text("description"u8, Description);
        writer.Text("badge"u8, Badge);
        if (IconName is not null)
        {
            writer.WriteStartObject("icon"u8);
            writer.WriteString("name"u8, IconName);
            Icon.WriteLook(writer, IconSize, IconStyle, IconColor);
            writer.WriteEndObject();
        }

        writer.Action("selectAction"u8, SelectAction);
    }
}
