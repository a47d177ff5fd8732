using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Single sign-on of a card's actions.</summary>
public sealed record CardAuthentication(string ConnectionName)
{
    public string? Text { get; init; }

    public string? TokenExchangeId { get; init; }

    public string? TokenExchangeUri { get; init; }

    /// <summary>Title and address of the sign-in button.</summary>
    public (string Title, string Url)? SignIn { get; init; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("authentication"u8);
        writer.WriteString("connectionName"u8, ConnectionName);
        writer.Text("text"u8, Text);
        if (TokenExchangeUri is not null)
        {
            writer.WriteStartObject("tokenExchangeResource"u8);
            writer.Text("id"u8, TokenExchangeId);
            writer.WriteString("uri"u8, TokenExchangeUri);
            writer.WriteEndObject();
        }

        if (SignIn is { } button)
        {
            writer.WriteStartArray("buttons"u8);
            writer.WriteStartObject();
            writer.WriteString("type"u8, "signin"u8);
            writer.WriteString("title"u8, button.Title);
            writer.WriteString("value"u8, button.Url);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
