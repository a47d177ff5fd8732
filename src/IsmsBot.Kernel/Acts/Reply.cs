using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Acts;

/// <summary>What the person gets back at once: a card in place of the one they clicked, a sentence, or both.</summary>
public sealed record Reply(Card? Card, Sentence? Said)
{
    /// <summary>Whether everybody in a channel may read it (GEN-13).</summary>
    public bool FitForChannels { get; init; }

    public static Reply With(Card card) => new(card, null);

    public static Reply With(Card card, Sentence said) => new(card, said);

    public static Reply Say(Sentence said) => new(null, said);
}
