namespace IsmsBot.Workflows.Documents;

/// <summary>Answers "review {code}" with its three endings.</summary>
internal static class ReviewViews
{
    public static async Task<ControlledDocument> MineAsync(Turn turn, Asked asked)
    {
        var document = await DocumentViews.FindAsync(turn, asked);
        await DocumentRights.RefuseUnlessOwnAsync(turn, document, "document.draft");
        document.MustAllow("confirm-unchanged");
        return document;
    }
}

/// <summary>"review {code}": is it still right?</summary>
public sealed class ReviewView : View
{
    public override string Key => "review-doc";

    public override IReadOnlyList<string> Phrases => ["review {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["{code} überprüfen"];

    public override Sentence Help => "Review a document, for example: review ISMS-POL-004";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) =>
        Reply.With(await ReviewCards.ForAsync(turn, await ReviewViews.MineAsync(turn, asked)));
}

/// <summary>"extend {code}", "no time for {code}": a skipped review does not count (DOC-07).</summary>
public sealed class ExtendReviewView : View
{
    public override string Key => "extend-review";

    public override IReadOnlyList<string> Phrases => ["extend review {code}", "no time extend {code}", "postpone review {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["überprüfung {code} verschieben", "keine zeit für {code}"];

    public override Sentence Help => "Say why a review cannot be put off";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var document = await ReviewViews.MineAsync(turn, asked);
        throw Refuse.With(await ReviewCards.ForAsync(turn, document), "DOC-07", ("doc", Sentence.Of(document.Title)));
    }
}

/// <summary>"documents": one's own documents by the date of their review; for everybody else those that are meant for them.</summary>
public sealed class DocumentsView : View
{
    public override string Key => "documents";

    public override IReadOnlyList<string> Phrases => ["documents", "my documents", "show documents"];

    public override IReadOnlyList<string> GermanPhrases => ["dokumente", "meine dokumente", "zeige dokumente"];

    public override Sentence Help => "List documents, your own first, by the date of their review";

    public override string Permission => "document.read";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var mine = turn.Actor.Scope("document.draft") is null ? [] : await DocumentLists.OwnedAsync(turn);
        var shown = mine.Count > 0 ? mine : await DocumentLists.ReadableAsync(turn);
        return Reply.With(DocumentListCard.Of(shown, mine.Count > 0 ? (Sentence)"your own" : (Sentence)"meant for you", turn.Today));
    }
}
