namespace IsmsBot.Kernel.Cards;

/// <summary>A card as it is sent.</summary>
/// <param name="Json">Adaptive Card JSON.</param>
/// <param name="About">
/// What it is about (a record by its id, the questions of an interview): when that moves on, the card is drawn again for whoever got it; null for a
/// card that stays good whatever happens.
/// </param>
/// <param name="Through">The verb of the button by which it is about it; null for the card of a record itself.</param>
public sealed record DrawnCard(string Json, string? About, string? Through = null)
{
    /// <summary>The records that the buttons of a list act on; empty for every other card.</summary>
    public IReadOnlyList<string> Several { get; init; } = [];
}
