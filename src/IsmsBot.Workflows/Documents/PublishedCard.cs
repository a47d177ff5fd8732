namespace IsmsBot.Workflows.Documents;

/// <summary>Tells the ISMS channel that a version is in force.</summary>
public sealed record PublishedCard(string Code, string Title, string Label, string Changed, ChangeKind Kind, string Approver, string Url) : Card
{
    public override string Type => "document.published";

    public override Sentence Summary => $"{Title} {Label} is in force";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Code));
        kit.Title(Summary);
        kit.Text(Sentence.Of(Changed));
        kit.Facts(("Approved by", Sentence.Of(Approver)), ("Kind of change", Kind == ChangeKind.Major ? "major: the meaning changes" : "minor: wording only"));
        kit.Link("Open the document", Url);
        kit.Footer(Code, "documentation-creating");
    }
}
