using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>"new document": a document of the set, or one of the organisation's own.</summary>
public sealed class NewDocumentView : View
{
    public override string Key => "new-document";

    public override IReadOnlyList<string> Phrases => ["new document", "register document"];

    public override IReadOnlyList<string> GermanPhrases => ["neues Dokument", "dokument anlegen"];

    public override Sentence Help => "Put a new document under control";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) =>
        Reply.With(new NewDocumentCard(await DocumentCodes.NextFreeAsync(turn, "ISMS-PRO-001"), null));
}
