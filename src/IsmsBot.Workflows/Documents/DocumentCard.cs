namespace IsmsBot.Workflows.Documents;

/// <summary>A document: which version is in force, whose it is, when it is reviewed; for its owner and approver the ways to change it.</summary>
public sealed record DocumentCard(
    string DocumentId, int Version, string Code, string Title, DocumentState Status, string? CurrentVersion, string Owner, string Approver, Classification Classification, DateOnly? NextReviewAt,
    string? Url, IReadOnlyList<Option> Versions, string? OpenDraftId, string? OpenDraft, bool MayDraft, bool MayWithdraw, DateOnly Today) : Card
{
    public override string Type => "document.show";

    public override Sentence Summary => CurrentVersion is null ? (Sentence)$"{Title}: {Status}" : (Sentence)$"{Title}, version {CurrentVersion}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Code}, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Facts(
        [
            ("Version in force", CurrentVersion is null ? (Sentence)"none yet" : Sentence.Of(CurrentVersion)), ("Owner", Sentence.Of(Owner)), ("Approver", Sentence.Of(Approver)), ("Class", $"{Classification}"),
            .. NextReviewAt is { } day ? [("Next review", day < Today ? (Sentence)$"{day}, late" : (Sentence)$"{day}")] : Array.Empty<(Sentence, Sentence)>(),
        ]);
        if (Url is not null)
        {
            kit.Link("Open the document", Url);
        }

        if (OpenDraftId is not null)
        {
            kit.Notice(Tone.Accent, $"Version {OpenDraft} is on its way.");
            if (MayDraft)
            {
                kit.Button("Show the draft", new ShowVersion(OpenDraftId));
            }
        }
        else if (MayDraft && Status != DocumentState.Withdrawn)
        {
            kit.Button(CurrentVersion is null ? "Start a draft" : "Revise", new ShowNewDraft(DocumentId));
        }

        Ways(kit);
        kit.Footer(Code, "documentation-general", "documentation-control");
    }

    private void Ways(CardKit kit)
    {
        if (Versions.Count > 1)
        {
            kit.More("Compare", form =>
            {
                form.Choose(nameof(CompareVersions.Before), "Which version?", Versions, Versions[1].Value, open: false);
                form.Choose(nameof(CompareVersions.After), "With which?", Versions, Versions[0].Value, open: false);
                form.Button("Show what changed", new CompareVersions(DocumentId), ButtonStyle.Main);
            });
        }

        if (MayDraft && OpenDraftId is null && Versions.Count > 1 && Status == DocumentState.Published)
        {
            kit.More("Bring an earlier version back", form =>
            {
                form.Choose(nameof(ShowNewDraft.From), "Which version?", [.. Versions.Skip(1)], Versions[1].Value, open: false);
                form.Button("Make it a new draft", new ShowNewDraft(DocumentId), ButtonStyle.Main);
            });
        }

        if (MayWithdraw && Status == DocumentState.Published)
        {
            kit.More("Withdraw", form =>
            {
                form.Ask(nameof(WithdrawDocument.Reason), "Why is it withdrawn?", multiline: true, most: 500);
                form.Button("Withdraw the document", new WithdrawDocument(DocumentId, Version), ButtonStyle.Destructive);
            });
        }
    }
}
