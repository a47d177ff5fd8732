using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

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
        var document = await AskedDocument.FindAsync(turn, asked);
        await DocumentApprovers.RefuseUnlessOwnAsync(turn, document);
        if (await Disposals.Kept(turn.Db).FirstOrDefaultAsync(v => v.DocumentCode == document.Code, turn.Cancellation) is not { } version)
        {
            return await AskedDocument.SayAsync(turn, document, "There is no earlier version that is kept.");
        }

        await Disposals.RefuseKeptAsync(version, version.Title, turn);
        return Reply.With(await Disposals.CardAsync(turn, version, turn.Actor));
    }
}
