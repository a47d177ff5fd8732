using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Shows or hides elements by id, without asking the bot.</summary>
public sealed record ToggleVisibilityAction(params IReadOnlyList<ToggleTarget> Targets) : CardAction
{
    public override string TypeName => "Action.ToggleVisibility";

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("targetElements"u8);
        foreach (var target in Targets)
        {
            if (target.IsVisible is { } visible)
            {
                writer.WriteStartObject();
                writer.WriteString("elementId"u8, target.ElementId);
                writer.WriteBoolean("isVisible"u8, visible);
                writer.WriteEndObject();
            }
            else
            {
                writer.WriteStringValue(target.ElementId);
            }
        }

        writer.WriteEndArray();
    }
}
