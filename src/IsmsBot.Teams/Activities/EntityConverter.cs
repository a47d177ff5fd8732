using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsmsBot.Teams.Activities;

/// <summary>Reads the entities that we know into their types and keeps every other one raw.</summary>
public sealed class EntityConverter : JsonConverter<Entity>
{
    public override Entity? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var raw = JsonElement.ParseValue(ref reader);
        if (raw.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var type = raw.TextOrNull("type") ?? "";
        if (type.Equals(Mention.EntityType, StringComparison.OrdinalIgnoreCase))
        {
            return new Mention(Account(raw), raw.TextOrNull("text"), raw);
        }

        return type.Equals(ClientInfo.EntityType, StringComparison.OrdinalIgnoreCase)
            ? new ClientInfo(raw.TextOrNull("platform"), raw.TextOrNull("locale"), raw.TextOrNull("country"), raw.TextOrNull("timezone"), raw)
            : new Entity(type, raw);
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options) => value.WriteTo(writer);

    private static ChannelAccount Account(JsonElement mention) =>
        mention.TryGetProperty("mentioned"u8, out var mentioned) && mentioned.ValueKind == JsonValueKind.Object
            ? new ChannelAccount
            {
                Id = mentioned.TextOrNull("id"),
                Name = mentioned.TextOrNull("name"),
                AadObjectId = mentioned.TextOrNull("aadObjectId"),
            }
            : new ChannelAccount();
}
