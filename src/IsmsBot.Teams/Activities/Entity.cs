using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsmsBot.Teams.Activities;

/// <summary>Something an activity says about itself. Types that are not known here are kept as they came.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity
{
    public Entity(string type, JsonElement raw = default)
    {
        Type = type;
        Raw = raw;
    }

    public string Type { get; }

    /// <summary>The whole entity as it came; undefined for one that was made here.</summary>
    public JsonElement Raw { get; }

    /// <summary>Writes the entity as one JSON object.</summary>
    public virtual void WriteTo(Utf8JsonWriter writer)
    {
        if (Raw.ValueKind == JsonValueKind.Object)
        {
            Raw.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        writer.WriteEndObject();
    }
}
