namespace IsmsBot.Workflows.Versions;

/// <summary>"approve {code}": the card of the version that waits for a decision.</summary>
public sealed class ApproveView : View
{
    public override string Key => "approve-doc";

    public override IReadOnlyList<string> Phrases => ["approve {code}"];

    public override IReadOnlyList<string> GermanPhrases => ["{code} freigeben"];

    public override Sentence Help => "Decide on a version that waits for you, for example: approve ISMS-PRO-008";

    public override string Permission => "document.approve";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var document = await AskedDocument.FindAsync(turn, asked);
        return await Drafting.OpenAsync(turn, document) is { } open
            ? Reply.With(await turn.CardAsync(open))
            : await AskedDocument.SayAsync(turn, document, "No version of it waits for a decision.");
    }
}
