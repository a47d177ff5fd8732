namespace IsmsBot.Workflows.Documents;

/// <summary>Asks the two things a draft begins with: does the meaning change, and what changes.</summary>
public sealed record NewDraftCard(string DocumentId, int Version, string Code, string Title, string? CurrentVersion, string? From, string? TypedSummary) : Card
{
    public override string Type => "document.start";

    public override Sentence Summary => $"New draft of {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Code));
        kit.Title($"New draft of {Title}");
        if (From is not null)
        {
            kit.Text($"The draft starts from version {From}, and goes the normal way to approval.");
        }
        else
        {
            kit.Text(CurrentVersion is null ? (Sentence)"The draft starts from the template." : (Sentence)$"The draft starts from version {CurrentVersion}, which stays in force until the new one is published.");
        }

        if (CurrentVersion is not null)
        {
            kit.Choose(nameof(StartDraft.Kind), "What kind of change?",
            [
                new Option(nameof(ChangeKind.Major), "The meaning changes: it is acknowledged again"), new Option(nameof(ChangeKind.Minor), "Only the wording changes"),
            ]);
        }

        kit.Ask(nameof(StartDraft.Summary), "What changes, and why?", TypedSummary, multiline: true, most: 1000);
        kit.Button("Open the draft", new StartDraft(DocumentId, Version, From: From), ButtonStyle.Main);
        kit.Footer(Code, "documentation-creating");
    }
}
