namespace IsmsBot.Workflows.Documents;

/// <summary>Asks the approver for a decision on exactly one state of a file: what changes, who wrote it, and its fingerprint.</summary>
public sealed record ApproveVersionCard(VersionFacts Facts, IReadOnlyList<string> Writers, DateOnly DueAt) : Card
{
    public override string Type => "document.approve";

    public override Sentence Summary => $"Please approve {Facts.Title} {Facts.Label}";

    public override void Draw(CardKit kit)
    {
        Facts.DrawHead(kit);
        Facts.DrawChanges(kit);
        Facts.DrawComments(kit);
        kit.Facts(
            ("Kind of change", Facts.KindInWords), ("Written by", $"{Writers}"), ("In force from", Facts.EffectiveFrom is { } day ? (Sentence)$"{day}" : (Sentence)"the day you approve it"),
            ("Fingerprint", Sentence.Of(VersionFacts.Short(Facts.Fingerprint))), ("Decide by", $"{DueAt}"));
        kit.Button("Approve", new ApproveVersion(Facts.Id, Facts.Version), ButtonStyle.Main);
        Facts.DrawFile(kit);
        kit.More("Reject", form =>
        {
            form.Ask(nameof(RejectVersion.Reason), "Why is it rejected?", multiline: true, most: 1000);
            form.Button("Reject this version", new RejectVersion(Facts.Id, Facts.Version), ButtonStyle.Destructive);
        });
        kit.Footer(Facts.Id, "documentation-creating");
    }
}
