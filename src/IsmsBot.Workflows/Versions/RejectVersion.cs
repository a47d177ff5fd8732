namespace IsmsBot.Workflows.Versions;

/// <summary>Rejects a version for good, with a reason; a new draft may follow.</summary>
public sealed record RejectVersion(string Record, int Version, string? Reason = null) : StepAct<DocumentVersion>(Record, Version)
{
    protected override string Action => "reject";

    protected override async Task<Reply?> AlreadyAsync(DocumentVersion record, Turn turn) => await Deciding.AlreadyAsync(turn, record);

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.AuthorId)));
        turn.Move(record, Action, Reason);
        await turn.DecideAsync(record, Decision.Rejected, Reason);
        var news = (Sentence)$"{turn.Actor.Name} has rejected it. The text is kept, and a new draft can go on with it. The reason: {Reason}";
        await VersionNews.TellWritersAsync(turn, record, await turn.DocumentAsync(record), news);
        return await AnswerAsync(record, turn, "Rejected. The author knows why.");
    }
}
