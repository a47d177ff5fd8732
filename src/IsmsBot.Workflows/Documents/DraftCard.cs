namespace IsmsBot.Workflows.Documents;

/// <summary>A draft for the people who write it: where the file is, who wrote in it, and the way to review.</summary>
public sealed record DraftCard(VersionFacts Facts, string DraftLabel, IReadOnlyList<string> Writers, string? OpenInHandsOf, bool Mine) : Card
{
    public override string Type => "document.draft";

    public override Sentence Summary => $"Draft {DraftLabel} of {Facts.Title}";

    public override void Draw(CardKit kit)
    {
        Facts.DrawHead(kit);
        Facts.DrawChanges(kit);
        Facts.DrawComments(kit);
        kit.Facts(
            ("Draft", Sentence.Of(DraftLabel)), ("Kind of change", Facts.KindInWords),
            ("Made from", Facts.BasedOn is null ? (Sentence)"the template" : (Sentence)$"version {Facts.BasedOn}"), ("Written by", $"{Writers}"));
        if (OpenInHandsOf is not null)
        {
            kit.Notice(Tone.Warning, $"{OpenInHandsOf} has the file open. It can be sent to review when it is closed.");
        }

        if (Mine)
        {
            kit.Button("Send to review", new ShowSubmit(Facts.Id), ButtonStyle.Main);
        }

        Facts.DrawFile(kit);
        kit.More("Drop it", form =>
        {
            form.Ask(nameof(DropDraft.Reason), "Why is it dropped?", multiline: true, most: 500);
            form.Button("Drop the draft", new DropDraft(Facts.Id, Facts.Version), ButtonStyle.Destructive);
        });
        kit.Footer(Facts.Id, "documentation-creating");
    }
}
