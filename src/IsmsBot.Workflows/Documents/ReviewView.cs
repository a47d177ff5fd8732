using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>"review {code}": is it still right? It has three endings.</summary>
public sealed class ReviewView : View
{
    public override string Key => "review-doc";

    public override IReadOnlyList<string> Phrases => ["review {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["{code} überprüfen"];

    public override Sentence Help => "Review a document, for example: review ISMS-POL-004";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var document = await MineAsync(turn, asked);
        return await AskedDocument.SayAsync(turn, document, $"Is {document.Title} still right?");
    }

    internal static async Task<ControlledDocument> MineAsync(Turn turn, Asked asked)
    {
        var document = await AskedDocument.FindAsync(turn, asked);
        await DocumentApprovers.RefuseUnlessOwnAsync(turn, document);
        document.MustAllow("confirm-unchanged");
        return document;
    }
}
