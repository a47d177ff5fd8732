using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Puts a document from outside under control: where it comes from, which edition, and who watches for a new one: whoever registers it (DOC-09).
/// It is in use at once; the yearly review asks whether the edition is still the right one.
/// </summary>
public sealed record RegisterOutside(string? Name = null, string? Source = null, string? Edition = null, string? Link = null) : FreeAct
{
    public override Who Allowed() => Who.May("document.draft");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        if (Name?.Trim() is not { Length: >= 3 } name || Source?.Trim() is not { Length: >= 3 } source
            || Edition?.Trim() is not { Length: > 0 and <= 40 } edition)
        {
            var title = string.IsNullOrWhiteSpace(Name) ? (Sentence)"the document" : Sentence.Of(Name);
            throw Refuse.With(new OutsideDocumentCard(this), "DOC-09", ("title", title));
        }

        var link = Link?.Trim() ?? "";
        if (link.Length > 0 && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            throw Refuse.With(new OutsideDocumentCard(this), "GEN-04", ("fields", "a link that begins with https, or none"));
        }

        var code = await DocumentCodes.NextFreeAsync(turn, "ISMS-EXT-001");
        var document = await UnderControl.PutAsync(turn, code, name, "external", "pdf", $"{source}, {edition}");
        document.LibraryPath = link.Length > 0 ? link : "/sites/isms/External/" + code;
        turn.Move(document, "draft", edition);
        (document.CurrentVersion, document.NextReviewAt) = (edition, turn.Today.AddMonths(document.ReviewMonths));
        turn.Move(document, "publish", document.ExternalSource);
        return await AskedDocument.SayAsync(
            turn, document, $"{code} is registered. You watch for a new edition; I ask you on {document.NextReviewAt}.");
    }
}
