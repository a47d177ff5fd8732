using IsmsBot.Kernel.Documents;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>For the two who decided: what was removed, when, and by whose word. It is the record of the disposal.</summary>
public sealed record DisposedCard(DocumentVersion Of, IReadOnlyList<string> DecidedBy) : Card
{
    public override string Type => "document.disposed";

    public override Sentence Summary => $"{Of.Title} is disposed of";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Of.DocumentCode}, version {Of.VersionLabel}");
        kit.Title(Summary);
        kit.Facts(
            ("Decided by", $"{DecidedBy}"), ("Removed", $"{Of.DisposedAt}"),
            ("Fingerprint of the source", Sentence.Of(Fingerprint.Short(Of.PublishedSourceSha256 ?? Of.ApprovedSourceSha256))),
            ("Fingerprint of the PDF", Sentence.Of(Fingerprint.Short(Of.ContentSha256))));
        kit.Quiet("SharePoint keeps what is deleted in the recycle bin of the site for up to 93 days.");
        kit.Footer(Of.Id, "documentation-control");
    }
}
