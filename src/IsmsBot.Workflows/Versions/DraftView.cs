namespace IsmsBot.Workflows.Versions;

/// <summary>"revise {code}" and "draft {code}": the questions a draft begins with, or the draft that is open.</summary>
public sealed class DraftView : View
{
    public override string Key => "draft-doc";

    public override IReadOnlyList<string> Phrases => ["revise {code}", "draft {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["{code} überarbeiten", "entwurf {code}"];

    public override Sentence Help => "Open a draft of a document, for example: revise ISMS-POL-001";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var document = await AskedDocument.FindAsync(turn, asked);
        await DocumentApprovers.RefuseUnlessOwnAsync(turn, document);
        if (document.Status == DocumentState.Withdrawn)
        {
            document.MustAllow("revise");
        }

        return await Drafting.AskAsync(turn, document);
    }
}
