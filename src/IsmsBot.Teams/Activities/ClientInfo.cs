using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>The client that a person writes with.</summary>
public sealed class ClientInfo : Entity
{
    public const string EntityType = "clientInfo";

    public ClientInfo(string? platform, string? locale, string? country, string? timezone, JsonElement raw = default)
        : base(EntityType, raw)
    {
        Platform = platform;
        Locale = locale;
        Country = country;
        Timezone = timezone;
    }

    /// <summary>Windows, Mac, Web, iOS, Android.</summary>
    public string? Platform { get; }

    public string? Locale { get; }

    public string? Country { get; }

    /// <summary>IANA zone.</summary>
    public string? Timezone { get; }

    public override void WriteTo(Utf8JsonWriter writer)
    {
        if (Raw.ValueKind == JsonValueKind.Object)
        {
            base.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("type"u8, EntityType);
        writer.WriteString("platform"u8, Platform);
        writer.WriteString("locale"u8, Locale);
        writer.WriteString("country"u8, Country);
        writer.WriteString("timezone"u8, Timezone);
        writer.WriteEndObject();
    }
}
