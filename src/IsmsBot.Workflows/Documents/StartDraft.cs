namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Opens a draft: of the version in force, of an earlier one (<paramref name="From"/>), or from the template. What is published stays as it is
/// and in force (DOC-04). One draft of a document at a time.
/// </summary>
public sealed record StartDraft(string Record, int Version, ChangeKind? Kind = null, string? Summary = null, string? From = null) : DocumentAct(Record, Version)
{
    public override Who Allowed() => Who.May("document.draft");

    /// <summary>A draft that is open already is the answer, whatever the card shows.</summary>
    protected override async Task CheckCardAsync(ControlledDocument record, Turn turn)
    {
        await DocumentRights.RefuseUnlessOwnAsync(turn, record, "document.draft");
        if (await OpenDrafts.FindAsync(turn.Db, record.Code, turn.Cancellation) is { } open)
        {
            throw Refuse.With(await VersionCards.ForAsync(turn, open), "DOC-04", ("doc", Sentence.Of(record.Title)), ("version", Sentence.Of(open.DraftLabel)));
        }

        await base.CheckCardAsync(record, turn);
    }

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn)
    {
        var kind = record.CurrentVersion is null ? ChangeKind.Major : Kind ?? throw Missing(record, "whether the meaning or only the wording changes");
        var summary = Summary?.Trim() is { Length: >= 5 } text ? text : throw Missing(record, "what changes and why");
        var published = record.Status == DocumentState.Published;
        var version = await Drafting.BeginAsync(turn, record, kind, summary, await DraftSource.ForAsync(turn, record, From ?? record.CurrentVersion));
        var card = await VersionCards.ForAsync(turn, version);
        return Reply.With(card, published
            ? Sentence.Of(Refuse.With("DOC-04", ("doc", Sentence.Of(record.Title)), ("version", Sentence.Of(version.DraftLabel))).In(turn.Language))
            : (Sentence)$"I have opened draft {version.DraftLabel} for you.");
    }

    private Refusal Missing(ControlledDocument record, Sentence what) =>
        Refuse.With(new NewDraftCard(record.Id, record.Version, record.Code, record.Title, record.CurrentVersion, From, Summary), "GEN-04", ("fields", what));
}
