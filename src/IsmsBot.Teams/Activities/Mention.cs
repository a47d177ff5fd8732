using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>Somebody mentioned in the text. Outbound, <see cref="Text"/> must stand in the activity's text character for character.</summary>
public sealed class Mention : Entity
{
    public const string EntityType = "mention";

    public Mention(ChannelAccount mentioned, string? text, JsonElement raw = default)
        : base(EntityType, raw)
    {
        Mentioned = mentioned;
        Text = text;
    }

    public ChannelAccount Mentioned { get; }

    /// <summary>For example <c>&lt;at&gt;Ada&lt;/at&gt;</c>; may be missing on inbound mentions.</summary>
    public string? Text { get; }

    /// <summary>An outbound mention; put <see cref="Text"/> into the activity's text.</summary>
    /// <param name="id">29:..., an Entra object id or a user principal name.</param>
    /// <param name="name">Shown name; it is encoded here.</param>
    public static Mention Of(string id, string name) =>
        new(new ChannelAccount { Id = id, Name = name }, $"<at>{System.Net.WebUtility.HtmlEncode(name)}</at>");

    public override void WriteTo(Utf8JsonWriter writer)
    {
        if (Raw.ValueKind == JsonValueKind.Object)
        {
            base.WriteTo(writer);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("type"u8, EntityType);
        writer.WriteString("text"u8, Text);
        writer.WriteStartObject("mentioned"u8);
        writer.WriteString("id"u8, Mentioned.Id);
        writer.WriteString("name"u8, Mentioned.Name);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
