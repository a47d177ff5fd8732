namespace IsmsBot.Workflows.Documents;

/// <summary>"register outside document": a form that asks for source, edition and link.</summary>
public sealed class OutsideDocumentView : View
{
    public override string Key => "outside-document";

    public override IReadOnlyList<string> Phrases => ["register outside document", "outside document", "external document"];

    public override IReadOnlyList<string> GermanPhrases => ["externes Dokument", "dokument von außen"];

    public override Sentence Help => "Register a document from outside: a standard, a law, requirements of a customer";

    public override string Permission => "document.draft";

    public override Task<Reply> ShowAsync(Turn turn, Asked asked) => Task.FromResult(Reply.With(new OutsideDocumentCard(new RegisterOutside())));
}
