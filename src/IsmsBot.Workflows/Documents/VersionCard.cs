namespace IsmsBot.Workflows.Documents;

/// <summary>Where a version stands, for people who have nothing to decide about it now.</summary>
public sealed record VersionCard(VersionFacts Facts, string? Approver, DateTimeOffset? ApprovedAt, DateTimeOffset? PublishedAt) : Card
{
    public override string Type => "document.version";

    public override Sentence Summary => $"{Facts.Title} {Facts.Label}: {Facts.Status}";

    public override void Draw(CardKit kit)
    {
        Facts.DrawHead(kit);
        Facts.DrawChanges(kit);
        Facts.DrawComments(kit);
        kit.Facts(
        [
            ("Written by", Sentence.Of(Facts.Author)), ("Kind of change", Facts.KindInWords),
            .. Approver is null ? [] : new (Sentence, Sentence)[] { (Facts.Status == VersionState.InApproval ? "Waits for" : "Approver", Sentence.Of(Approver)) },
            .. ApprovedAt is { } at ? [("Approved", $"{at}")] : Array.Empty<(Sentence, Sentence)>(),
            .. Facts.EffectiveFrom is { } day ? [("In force from", $"{day}")] : Array.Empty<(Sentence, Sentence)>(),
            .. PublishedAt is { } published ? [("Published", $"{published}")] : Array.Empty<(Sentence, Sentence)>(),
            (Facts.PublishedFingerprint is null ? "Fingerprint" : "Fingerprint of the approved file", Sentence.Of(VersionFacts.Short(Facts.Fingerprint))),
            .. Facts.PublishedFingerprint is { } file ? [("Of the published file, with its cover", Sentence.Of(VersionFacts.Short(file)))] : Array.Empty<(Sentence, Sentence)>(),
            .. Facts.BodyFingerprint is { } body ? [("Of the text without the cover, in both", Sentence.Of(VersionFacts.Short(body)))] : Array.Empty<(Sentence, Sentence)>(),
        ]);
        Facts.DrawFile(kit);
        kit.Footer(Facts.Id, "documentation-creating");
    }
}
