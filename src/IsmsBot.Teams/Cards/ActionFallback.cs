using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>What a client offers in place of an action it does not know: another action, or nothing.</summary>
public sealed record ActionFallback
{
    private ActionFallback(CardAction? action) => Action = action;

    /// <summary>Offer nothing.</summary>
    public static ActionFallback Drop { get; } = new(null);

    /// <summary>Null means: offer nothing.</summary>
    public CardAction? Action { get; }

    public static implicit operator ActionFallback(CardAction action) => To(action);

    public static ActionFallback To(CardAction action) => new(action);

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (Action is null)
        {
            writer.WriteString("fallback"u8, "drop"u8);
            return;
        }

        writer.WritePropertyName("fallback"u8);
        Action.WriteTo(writer);
    }
}
