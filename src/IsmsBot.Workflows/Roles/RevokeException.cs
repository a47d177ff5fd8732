namespace IsmsBot.Workflows.Roles;

/// <summary>An exception is taken back before its day; the roles conflict from then on, and one of them has to end.</summary>
public sealed record RevokeException(string Record, int Version, string? Why = null) : StepAct<SodException>(Record, Version)
{
    protected override string Action => "revoke";

    internal static void Draw(CardKit form) => form.Ask(nameof(Why), "Why is it taken back?", multiline: true, most: 500);

    protected override async Task<Reply> DoAsync(SodException record, Turn turn)
    {
        record.MustAllow(Action);
        var name = await turn.NameAsync(record.PersonId);
        Refuse.UnlessReasoned(Why, Sentence.Of(name));
        turn.Move(record, Action, Why.Trim());
        await EndedExceptions.TellAsync(record, turn);
        return await AnswerAsync(record, turn, "Revoked. If both roles are held, one of them has to end now.");
    }
}
