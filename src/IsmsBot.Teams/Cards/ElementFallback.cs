using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>What a client shows in place of an element it does not know: another element, or nothing.</summary>
public sealed record ElementFallback
{
    private ElementFallback(CardElement? element) => Element = element;

    /// <summary>Show nothing.</summary>
    public static ElementFallback Drop { get; } = new(null);

    /// <summary>Null means: show nothing.</summary>
    public CardElement? Element { get; }

    public static implicit operator ElementFallback(CardElement element) => To(element);

    public static ElementFallback To(CardElement element) => new(element);

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (Element is null)
        {
            writer.WriteString("fallback"u8, "drop"u8);
            return;
        }

        writer.WritePropertyName("fallback"u8);
        Element.WriteTo(writer);
    }
}
