namespace IsmsBot.Workflows.Documents;

/// <summary>"document gaps": what is missing, asleep or late in the document set.</summary>
public sealed class GapsView : View
{
    public override string Key => "document-gaps";

    public override IReadOnlyList<string> Phrases => ["document gaps", "missing documents", "document set"];

    public override IReadOnlyList<string> GermanPhrases => ["Dokumentlücken", "fehlende dokumente"];

    public override Sentence Help => "Show which documents are missing, asleep or late";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(await Gaps.ForAsync(turn));
}
