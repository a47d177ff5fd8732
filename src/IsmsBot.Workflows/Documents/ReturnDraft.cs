namespace IsmsBot.Workflows.Documents;

/// <summary>Owner or reviewer gives a draft back to its author with a reason.</summary>
public sealed record ReturnDraft(string Record, int Version, string? Reason = null) : VersionAct(Record, Version)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@owner", v => v.OwnerId).Or(Who.AnyOf<DocumentVersion>("@reviewer", v => v.ReviewerIds));

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var document = await DocumentAsync(turn, record);
        var author = Sentence.Of(await turn.NameAsync(record.AuthorId));
        Refuse.UnlessReasoned(Reason, author);
        record.DraftNumber++;
        record.NextStepOn = turn.Today.AddDays(Drafting.SleepsAfterDays);
        turn.Move(record, "return", Reason);
        await VersionNews.TellAuthorAsync(turn, record, document, VersionEvent.Returned, Reason);
        return Reply.With(await VersionCards.ForAsync(turn, record), $"Returned to {author}.");
    }
}
