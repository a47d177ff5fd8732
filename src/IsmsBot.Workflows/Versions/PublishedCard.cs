namespace IsmsBot.Workflows.Versions;

/// <summary>Tells the ISMS channel that a version is in force.</summary>
public sealed record PublishedCard(ControlledDocument Document, DocumentVersion Of, string Approver, string Url) : Card
{
    public override string Type => "document.published";

    public override Sentence Summary => $"{Document.Title} {Of.VersionLabel} is in force";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Document.Code));
        kit.Title(Summary);
        kit.Text(Sentence.Of(Of.ChangeSummary));
        kit.Facts(("Approved by", Sentence.Of(Approver)), ("Kind of change", VersionCard.InWords(Of.ChangeKind)));
        kit.Link("Open the document", Url);
        kit.Footer(Document.Code, "documentation-creating");
    }
}
