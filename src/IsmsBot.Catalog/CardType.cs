namespace IsmsBot.Catalog;

/// <summary>One card people get.</summary>
/// <param name="Id">For example <c>acknowledge.policy</c>.</param>
/// <param name="ClauseKeys">Clauses it serves.</param>
/// <param name="Audience">Roles that get it.</param>
/// <param name="Place">"personal", or "channel:" with the name of a channel.</param>
/// <param name="Shows">What is on it.</param>
/// <param name="Actions">Its buttons.</param>
public sealed record CardType(
    string Id, IReadOnlyList<string> ClauseKeys, IReadOnlyList<string> Audience, string Place, string Shows,
    IReadOnlyList<CardButton> Actions);

/// <summary>A button.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Verb">What it sends.</param>
/// <param name="RecordType">The type whose step it starts; null if it opens a form or a list.</param>
/// <param name="Transition">The action it starts, with <paramref name="RecordType"/>.</param>
public sealed record CardButton(string Label, string Verb, string? RecordType = null, string? Transition = null);

/// <summary>Something a person can type.</summary>
/// <param name="Id">For example <c>readiness</c>.</param>
/// <param name="Phrases">Patterns with slots: "status {clause}".</param>
/// <param name="Card">Id of the card it answers with.</param>
/// <param name="Permission">What the person needs.</param>
/// <param name="Note">More about it, or null.</param>
public sealed record ChatCommand(string Id, IReadOnlyList<string> Phrases, string Card, string Permission, string? Note)
{
    /// <summary>The phrases of one language.</summary>
    public IReadOnlyList<string> PhrasesIn(string language) => Languages.IsGerman(language) ? German.Phrases[Id] : Phrases;
}
