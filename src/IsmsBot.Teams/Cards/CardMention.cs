using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>A person mentioned in a card; put <see cref="Text"/> into a text of the card, character for character.</summary>
/// <param name="Id">29:..., an Entra object id or a user principal name.</param>
/// <param name="Name">Shown name, unencoded.</param>
public sealed record CardMention(string Id, string Name)
{
    /// <summary>What must stand in a TextBlock or Fact.</summary>
    public string Text => $"<at>{System.Net.WebUtility.HtmlEncode(Name)}</at>";

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "mention"u8);
        writer.WriteString("text"u8, Text);
        writer.WriteStartObject("mentioned"u8);
        writer.WriteString("id"u8, Id);
        writer.WriteString("name"u8, Name);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
