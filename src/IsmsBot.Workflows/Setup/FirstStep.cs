namespace IsmsBot.Workflows.Setup;

/// <summary>One thing that an organisation does when it begins.</summary>
/// <param name="What">What there is when it is done.</param>
/// <param name="State">How far it is.</param>
/// <param name="Says">What its button says in the reader's place; null for a step that "Lay out" does.</param>
public sealed record FirstStep(Sentence What, Sentence State, bool IsDone, string? Says)
{
    internal ListRow Row => new(What, State, IsDone ? Tone.Good : Tone.Default, Says is null ? null : new SayPhrase(Says));
}
