namespace IsmsBot.Workflows.Documents;

/// <summary>"dispose of {code}": the oldest version that is still kept, or until when it has to be (DOC-08).</summary>
public sealed class DisposeView : View
{
    public override string Key => "dispose-doc";

    public override IReadOnlyList<string> Phrases => ["dispose of {code}", "dispose {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["{code} entsorgen"];

    public override Sentence Help => "Dispose of an old version of a document, for example: dispose of ISMS-PRO-008";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var document = await DocumentViews.FindAsync(turn, asked);
        await DocumentRights.RefuseUnlessOwnAsync(turn, document, "document.draft");
        if (await Disposals.Kept(turn).Where(v => v.DocumentCode == document.Code).OrderBy(v => v.PublishedAt).ThenBy(v => v.Id).FirstOrDefaultAsync(turn.Cancellation) is not { } version)
        {
            return Reply.With(await DocumentCards.ForAsync(turn, document), "There is no earlier version that is kept.");
        }

        Refuse.When(
            Disposals.MustBeKept(version, turn.Today), "DOC-08",
            ("id", Sentence.Of(version.Title)), ("date", version.RetainUntil is { } day ? (Sentence)$"{day}" : (Sentence)"somebody decides how long"));
        return Reply.With(await Disposals.CardAsync(turn, version));
    }
}

/// <summary>Opens the question from "my tasks". Changes nothing.</summary>
public sealed record ShowDisposal(string Record) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => Who.May("document.draft").Or(Who.May("document.approve"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn) => Reply.With(await Disposals.CardAsync(turn, record));
}
