using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Comes back as a message whose value is the data with the inputs merged in, or as what <see cref="Teams"/> says.</summary>
public sealed record SubmitAction : CardAction
{
    /// <summary>An object that is sent back with the inputs merged in. Clients can change it.</summary>
    public CardData? Data { get; init; }

    public AssociatedInputs AssociatedInputs { get; init; }

    public bool ConditionallyEnabled { get; init; }

    /// <summary>Hides the line "Your response was sent to the app".</summary>
    public bool HideFeedback { get; init; }

    /// <summary>What Teams does with the click instead of sending the plain value.</summary>
    public TeamsSubmit? Teams { get; init; }

    public override string TypeName => "Action.Submit";

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Data("data"u8, Teams is null ? Data : (Data ?? CardData.Empty).With("msteams", Teams.WriteTo));
        writer.Camel("associatedInputs"u8, AssociatedInputs);
        writer.Flag("conditionallyEnabled"u8, ConditionallyEnabled, unless: false);
        if (HideFeedback)
        {
            writer.WriteStartObject("msTeams"u8);
            writer.WriteStartObject("feedback"u8);
            writer.WriteBoolean("hide"u8, true);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
    }
}
