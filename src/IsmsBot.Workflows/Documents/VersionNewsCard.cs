namespace IsmsBot.Workflows.Documents;

/// <summary>Tells author and owner what became of a version, and gives the next step.</summary>
public sealed record VersionNewsCard(string VersionId, string Code, string Title, string Label, VersionEvent What, string By, string? Reason, DateOnly? EffectiveFrom, bool Mine) : Card
{
    public override string Type => "document.news";

    public override Sentence Summary => What switch
    {
        VersionEvent.Approved => (Sentence)$"{Title} {Label} is approved",
        VersionEvent.Rejected => (Sentence)$"{Title} {Label} was rejected",
        VersionEvent.Returned => (Sentence)$"{Title} {Label} came back to you",
        VersionEvent.Lapsed => (Sentence)$"Please submit {Title} {Label} again",
        VersionEvent.Published => (Sentence)$"{Title} {Label} is published",
        _ => (Sentence)$"{Title} {Label} could not be published",
    };

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Code}, version {Label}");
        kit.Title(Summary);
        kit.Text(What switch
        {
            VersionEvent.Approved => (Sentence)$"{By} has approved it. I publish it on {EffectiveFrom}.",
            VersionEvent.Rejected => (Sentence)$"{By} has rejected it. You can open a new draft.",
            VersionEvent.Returned => (Sentence)$"{By} has returned it.",
            VersionEvent.Lapsed => "The file was changed after it was submitted, so the request is void. Nothing is approved. Please check the file and submit it again.",
            VersionEvent.Published => (Sentence)$"It is in force since {EffectiveFrom}. Changes made in the file after the approval are not in it.",
            _ => "The approved file is not in the library any more as it was approved, so I did not publish it. Please open a new draft.",
        });
        if (!string.IsNullOrWhiteSpace(Reason))
        {
            kit.Facts(("Reason", Sentence.Of(Reason)));
        }

        if (Mine && What == VersionEvent.Lapsed)
        {
            kit.Button("Submit again", new ShowSubmit(VersionId), ButtonStyle.Main);
        }

        kit.Button("Show", new ShowVersion(VersionId));
        kit.Footer(VersionId, "documentation-creating");
    }
}
