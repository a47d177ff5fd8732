using System.Text.Json;

namespace IsmsBot.Teams.Cards.Inputs;

/// <summary>
/// Where the choices of a choice set come from: people that Teams finds itself, or the bot's own search (<c>application/search</c>).
/// </summary>
public sealed record DataQuery(string Dataset)
{
    /// <summary>Everybody in the organisation; the value is an Entra object id.</summary>
    public static DataQuery PeopleOfTheOrganization { get; } = new("graph.microsoft.com/users");

    /// <summary>Members of the chat or channel; the value is an Entra object id.</summary>
    public static DataQuery PeopleOfTheConversation { get; } = new("graph.microsoft.com/users?scope=currentContext");

    /// <summary>Inputs sent along with the search; null for none.</summary>
    public bool WithInputs { get; init; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("choices.data"u8);
        writer.WriteString("type"u8, "Data.Query"u8);
        writer.WriteString("dataset"u8, Dataset);
        if (WithInputs)
        {
            writer.WriteString("associatedInputs"u8, "auto"u8);
        }

        writer.WriteEndObject();
    }
}
