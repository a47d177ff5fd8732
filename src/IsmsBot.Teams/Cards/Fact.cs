namespace IsmsBot.Teams.Cards;

/// <summary>One line of a <see cref="FactSet"/>; both texts are markdown.</summary>
public sealed record Fact(string Title, string Value);
