using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>An OAuth card: asks a person to sign in.</summary>
public sealed record SignInCard(string ConnectionName, string SignInLink)
{
    public string Text { get; init; } = "";

    public string ButtonTitle { get; init; } = "Sign in";

    /// <summary>Where the client exchanges its token silently.</summary>
    public string? TokenExchangeId { get; init; }

    public string? TokenExchangeUri { get; init; }

    internal void WriteContent(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, Text);
        writer.WriteString("connectionName"u8, ConnectionName);
        writer.WriteStartArray("buttons"u8);
        writer.WriteStartObject();
        writer.WriteString("type"u8, "signin"u8);
        writer.WriteString("title"u8, ButtonTitle);
        writer.WriteString("value"u8, SignInLink);
        writer.WriteEndObject();
        writer.WriteEndArray();
        if (TokenExchangeUri is not null)
        {
            writer.WriteStartObject("tokenExchangeResource"u8);
            writer.Text("id"u8, TokenExchangeId);
            writer.WriteString("uri"u8, TokenExchangeUri);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
