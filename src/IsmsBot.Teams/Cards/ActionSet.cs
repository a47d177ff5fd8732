using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Buttons in the body.</summary>
public sealed record ActionSet(params IReadOnlyList<CardAction> Actions) : CardElement
{
    public override string TypeName => "ActionSet";

    public override IEnumerable<CardAction> Buttons => Actions;

    protected override void WriteProperties(Utf8JsonWriter writer) => writer.Actions("actions"u8, Actions);
}
