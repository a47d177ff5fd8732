using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Unfolds another card below the button. Its inputs are not sent by actions of the outer card.</summary>
public sealed record ShowCardAction(AdaptiveCard Card) : CardAction
{
    public override string TypeName => "Action.ShowCard";

    public override IEnumerable<CardElement> Parts => Card.Body;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WritePropertyName("card"u8);
        Card.WriteTo(writer);
    }
}
