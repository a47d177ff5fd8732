namespace IsmsBot.Workflows.Documents;

/// <summary>Shows what changed between two published versions. Changes nothing.</summary>
public sealed record CompareVersions(string Record, string? Before = null, string? After = null) : Act<ControlledDocument>(Record)
{
    private const int MostLines = 12;

    public override Who Allowed() => Who.May("document.read");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn)
    {
        await DocumentCards.ReplyAsync(turn, record);
        var lines = Before is null || After is null || !Kernel.Documents.DocumentNames.IsVersion(After)
            ? null : await Changes.BetweenAsync(turn, record.Code, Before, After, MostLines);
        return Reply.With(new CompareCard(record.Id, record.Code, record.Title, Before ?? "", After ?? "", lines));
    }
}

/// <summary>What changed between two versions, paragraph by paragraph.</summary>
public sealed record CompareCard(string DocumentId, string Code, string Title, string Before, string After, ChangeLines? Changed) : Card
{
    public override string Type => "document.compare";

    public override Sentence Summary => $"{Title}: {Before} and {After}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Code));
        kit.Title($"{Title}: from {Before} to {After}");
        var lines = Changed?.In(kit.Language);
        if (lines is null)
        {
            kit.Text("I cannot compare these two here: one of the files is not in the library, or is not text.");
        }
        else if (lines.Count == 0)
        {
            kit.Text("The words are the same.");
        }

        foreach (var line in lines ?? [])
        {
            kit.Text($"- {line}");
        }

        kit.Button("Back", new ShowDocument(DocumentId));
        kit.Footer(Code, "documentation-control");
    }
}
