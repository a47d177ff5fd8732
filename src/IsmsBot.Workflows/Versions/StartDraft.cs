namespace IsmsBot.Workflows.Versions;

/// <summary>
/// Opens a draft of a version (<paramref name="From"/>, as its card said), or from the template. What is published stays as it is
/// and in force (DOC-04). One draft of a document at a time.
/// </summary>
public sealed record StartDraft(string Record, int Version, ChangeKind? Kind = null, string? Summary = null, string? From = null)
    : VersionedAct<ControlledDocument>(Record, Version)
{
    public override Who Allowed() => Who.May("document.draft");

    /// <summary>A draft that is open already is the answer, whatever the card shows.</summary>
    protected override async Task CheckCardAsync(ControlledDocument record, Turn turn)
    {
        await Drafting.RefuseSecondAsync(turn, record);
        await base.CheckCardAsync(record, turn);
    }

    protected override async Task<Card?> CurrentCardAsync(ControlledDocument record, Turn turn) =>
        await RoomCatalog.RegisterOf<ControlledDocument>().CardAsync(record, turn.Reader);

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn)
    {
        var kind = record.CurrentVersion is null ? ChangeKind.Major
            : Kind ?? throw await MissingAsync(turn, record, "whether the meaning or only the wording changes");
        var summary = Summary?.Trim() is { Length: >= 5 } text ? text : throw await MissingAsync(turn, record, "what changes and why");
        var published = record.Status == DocumentState.Published;
        var source = await DraftSource.ForAsync(turn, record, From ?? await Drafting.StartAsync(turn, record, null));
        if (From is not null && source.From != From && From != GivenUp.Template)
        {
            // The card promised the text of a version: an empty template instead would be found out too late.
            throw Refuse.With(
                await Drafting.QuestionsAsync(turn, record, null, Summary), "GEN-14", ("ref", $"the file of version {From}"),
                ("suggestion", Sentence.Of(record.Code)));
        }

        var version = await Drafting.BeginAsync(turn, record, kind, summary, source);
        return Reply.With(
            await turn.CardAsync(version),
            published ? (Sentence)$"I have opened draft {version.DraftLabel} for you. What is published stays in force."
                : (Sentence)$"I have opened draft {version.DraftLabel} for you.");
    }

    private async Task<Refusal> MissingAsync(Turn turn, ControlledDocument record, Sentence what) =>
        Refuse.With(await Drafting.QuestionsAsync(turn, record, From, Summary), "GEN-04", ("fields", what));
}
