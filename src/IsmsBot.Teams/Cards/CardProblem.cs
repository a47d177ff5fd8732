namespace IsmsBot.Teams.Cards;

/// <summary>Something in a card that people would stumble over.</summary>
/// <param name="Where">The element or action, for example <c>Input.Text 'reason'</c>.</param>
/// <param name="What">A sentence that says what is wrong.</param>
public sealed record CardProblem(string Where, string What)
{
    public override string ToString() => $"{Where}: {What}";
}
