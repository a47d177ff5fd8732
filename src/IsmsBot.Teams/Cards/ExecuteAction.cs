using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Universal action: comes back as an <c>adaptiveCard/action</c> invoke whose answer can replace the card.</summary>
public sealed record ExecuteAction(string Verb) : CardAction
{
    /// <summary>An object that is sent back with the inputs merged in. Clients can change it, so it holds keys, no rights.</summary>
    public CardData? Data { get; init; }

    public AssociatedInputs AssociatedInputs { get; init; }

    /// <summary>Enabled only after an input was changed (Teams extension).</summary>
    public bool ConditionallyEnabled { get; init; }

    /// <summary>Adds an Action.Submit for clients without universal actions; the verb travels in its data as <c>verb</c>.</summary>
    public bool WithSubmitFallback { get; init; }

    public override string TypeName => "Action.Execute";

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("verb"u8, Verb);
        writer.Data("data"u8, Data);
        writer.Camel("associatedInputs"u8, AssociatedInputs);
        writer.Flag("conditionallyEnabled"u8, ConditionallyEnabled, unless: false);
    }

    private protected override void WriteFallback(Utf8JsonWriter writer)
    {
        if (Fallback is null && WithSubmitFallback)
        {
            ActionFallback.To(AsSubmit()).WriteTo(writer);
            return;
        }

        base.WriteFallback(writer);
    }

    private SubmitAction AsSubmit() => new()
    {
        Title = Title,
        Data = (Data ?? CardData.Empty).With("verb", Verb),
        AssociatedInputs = AssociatedInputs,
        Style = Style,
    };
}
