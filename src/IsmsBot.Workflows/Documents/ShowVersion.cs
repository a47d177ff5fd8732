using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Documents;

/// <summary>Shows a version to those who write, review or decide it. Changes nothing.</summary>
public sealed record ShowVersion(string Record) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@author", v => v.AuthorId).Or(Who.Only<DocumentVersion>("@approver", v => v.ApproverId))
        .Or(Who.AnyOf<DocumentVersion>("@reviewer", v => v.ReviewerIds)).Or(Who.May("document.review"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn, CancellationToken cancellationToken) =>
        Reply.With(await VersionCards.ForAsync(turn, record, cancellationToken));
}

/// <summary>Shows the form that sends a draft to review. Changes nothing.</summary>
public sealed record ShowSubmit(string Record) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@author", v => v.AuthorId);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn, CancellationToken cancellationToken)
    {
        DocumentVersion.Lifecycle.Next(record, "submit-review");
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == record.DocumentCode, cancellationToken);
        return Reply.With(await SubmitCards.FirstAsync(turn, record, document, cancellationToken));
    }
}

/// <summary>Shows a document to people it is meant for. Changes nothing.</summary>
public sealed record ShowDocument(string Record) : Act<ControlledDocument>(Record)
{
    public override Who Allowed() => Who.May("document.read");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn, CancellationToken cancellationToken) =>
        await DocumentCards.ReplyAsync(turn, record, cancellationToken);
}

/// <summary>Shows the questions a draft begins with. Changes nothing.</summary>
public sealed record ShowNewDraft(string Record, string? From = null) : Act<ControlledDocument>(Record)
{
    public override Who Allowed() => Who.May("document.draft");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn, CancellationToken cancellationToken)
    {
        await DocumentRights.RefuseUnlessOwnAsync(turn, record, "document.draft", cancellationToken);
        return await OpenDrafts.FindAsync(turn.Db, record.Code, cancellationToken) is { } open
            ? Reply.With(await VersionCards.ForAsync(turn, open, cancellationToken), $"{open.DraftLabel} is open already.")
            : Reply.With(new NewDraftCard(record.Id, record.Version, record.Code, record.Title, record.CurrentVersion, From, null));
    }
}
