using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Titles and values in two columns; both are markdown.</summary>
public sealed record FactSet(params IReadOnlyList<Fact> Facts) : CardElement
{
    public override string TypeName => "FactSet";

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("facts"u8);
        foreach (var fact in Facts)
        {
            writer.WriteStartObject();
            writer.WriteString("title"u8, fact.Title);
            writer.WriteString("value"u8, fact.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
