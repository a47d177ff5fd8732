using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>One person, or several, with picture and contact card, by Entra object id (Teams extension).</summary>
public sealed record PersonComponent(params IReadOnlyList<Persona> People) : CardElement
{
    public PersonaIcon IconStyle { get; init; }

    public PersonaStyle Style { get; init; }

    public override string TypeName => "Component";

    public override bool IsTeamsExtension => true;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("name"u8, People.Count == 1 ? "graph.microsoft.com/user"u8 : "graph.microsoft.com/users"u8);
        writer.WriteStartObject("properties"u8);
        if (People.Count == 1)
        {
            WritePerson(writer, People[0]);
        }
        else
        {
            writer.WriteStartArray("users"u8);
            foreach (var person in People)
            {
                writer.WriteStartObject();
                WritePerson(writer, person);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.Camel("iconStyle"u8, IconStyle);
        writer.Camel("style"u8, Style);
        writer.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter writer, Persona person)
    {
        writer.WriteString("id"u8, person.EntraId);
        writer.Text("displayName"u8, person.DisplayName);
        writer.Text("userPrincipalName"u8, person.UserPrincipalName);
    }
}
