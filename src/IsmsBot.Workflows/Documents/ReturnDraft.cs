using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Documents;

/// <summary>Owner or reviewer gives a draft back to its author with a reason.</summary>
public sealed record ReturnDraft(string Record, int Version, string? Reason = null) : VersionAct(Record, Version)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@owner", v => v.OwnerId).Or(Who.AnyOf<DocumentVersion>("@reviewer", v => v.ReviewerIds));

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn, CancellationToken cancellationToken)
    {
        var document = await DocumentAsync(turn, record, cancellationToken);
        var author = Sentence.Of(await turn.NameAsync(record.AuthorId, cancellationToken));
        Refuse.UnlessReasoned(Reason, author);
        record.DraftNumber++;
        record.NextStepOn = turn.Today.AddDays(Drafting.SleepsAfterDays);
        turn.Move(record, DocumentVersion.Lifecycle, "return", Reason);
        await VersionNews.TellAuthorAsync(turn, record, document, VersionEvent.Returned, Reason, cancellationToken);
        return Reply.With(await VersionCards.ForAsync(turn, record, cancellationToken), $"Returned to {author}.");
    }
}
