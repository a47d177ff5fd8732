namespace IsmsBot.Workflows.Documents;

/// <summary>Shows a version to those who write, review or decide it. Changes nothing.</summary>
public sealed record ShowVersion(string Record) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@author", v => v.AuthorId).Or(Who.Only<DocumentVersion>("@approver", v => v.ApproverId))
        .Or(Who.AnyOf<DocumentVersion>("@reviewer", v => v.ReviewerIds)).Or(Who.May("document.review"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn) =>
        Reply.With(await VersionCards.ForAsync(turn, record));
}

/// <summary>Shows the form that sends a draft to review. Changes nothing.</summary>
public sealed record ShowSubmit(string Record) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@author", v => v.AuthorId);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        record.MustAllow("submit-review");
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == record.DocumentCode, turn.Cancellation);
        return Reply.With(await SubmitCards.FirstAsync(turn, record, document));
    }
}

/// <summary>Shows a document to people it is meant for. Changes nothing.</summary>
public sealed record ShowDocument(string Record) : Act<ControlledDocument>(Record)
{
    public override Who Allowed() => Who.May("document.read");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn) =>
        await DocumentCards.ReplyAsync(turn, record);
}

/// <summary>Shows the questions a draft begins with. Changes nothing.</summary>
public sealed record ShowNewDraft(string Record, string? From = null) : Act<ControlledDocument>(Record)
{
    public override Who Allowed() => Who.May("document.draft");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn)
    {
        await DocumentRights.RefuseUnlessOwnAsync(turn, record, "document.draft");
        return await OpenDrafts.FindAsync(turn.Db, record.Code, turn.Cancellation) is { } open
            ? Reply.With(await VersionCards.ForAsync(turn, open), $"{open.DraftLabel} is open already.")
            : Reply.With(new NewDraftCard(record.Id, record.Version, record.Code, record.Title, record.CurrentVersion, From, null));
    }
}
