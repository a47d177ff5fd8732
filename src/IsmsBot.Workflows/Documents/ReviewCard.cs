namespace IsmsBot.Workflows.Documents;

/// <summary>The yearly question: is the document still right? It has three endings, and a skipped review is none of them (DOC-07).</summary>
public sealed record ReviewCard(
    string DocumentId, int Version, string Code, string Title, string? CurrentVersion, DateTimeOffset? InForceSince, DateOnly? NextReviewAt, string Owner, string? ConfirmedBy, int Questions,
    string? Url, bool MayRevise, DateOnly Today) : Card
{
    public override string Type => "document.review";

    public override Sentence Summary => $"Is {Title} still right?";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Code}, version {CurrentVersion}");
        kit.Title($"Is {Title} still right?");
        if (ConfirmedBy is not null)
        {
            kit.Notice(Tone.Accent, $"{ConfirmedBy} has read it and says that it is still right.");
        }

        kit.Facts(
        [
            ("Owner", Sentence.Of(Owner)),
            .. InForceSince is { } since ? [("In force since", $"{since}")] : Array.Empty<(Sentence, Sentence)>(),
            .. NextReviewAt is { } due ? [("Review due", due < Today ? (Sentence)$"{due}, {Today.DayNumber - due.DayNumber} days late" : (Sentence)$"{due}")] : Array.Empty<(Sentence, Sentence)>(),
            ("Questions asked about it", $"{Questions}"),
        ]);
        kit.Button("Still right", new ConfirmUnchanged(DocumentId, Version), ButtonStyle.Main);
        if (MayRevise)
        {
            kit.Button("Revise", new ShowNewDraft(DocumentId));
        }

        if (Url is not null)
        {
            kit.Link("Open the document", Url);
        }

        kit.More("Withdraw", form =>
        {
            form.Ask(nameof(WithdrawDocument.Reason), "Why is it withdrawn?", multiline: true, most: 500);
            form.Button("Withdraw the document", new WithdrawDocument(DocumentId, Version), ButtonStyle.Destructive);
        });
        kit.Footer(Code, "documentation-creating");
    }
}
