namespace IsmsBot.Workflows.Documents;

public sealed record DocumentRow(string Id, string Code, string Title, string? Version, DocumentState Status, DateOnly? NextReviewAt);

/// <summary>A list of documents, ten at the most, with a button each.</summary>
public sealed record DocumentListCard(Sentence About, IReadOnlyList<DocumentRow> Rows, int More, DateOnly Today) : Card
{
    private const int MostRows = 10;

    public override string Type => "document.list";

    public override Sentence Summary => $"Documents: {About}";

    internal static DocumentListCard Of(IReadOnlyList<ControlledDocument> documents, Sentence about, DateOnly today) => new(
        about, [.. documents.Take(MostRows).Select(d => new DocumentRow(d.Id, d.Code, d.Title, d.CurrentVersion, d.Status, d.NextReviewAt))], Math.Max(0, documents.Count - MostRows), today);

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        if (Rows.Count == 0)
        {
            kit.Text("There is none.");
        }

        foreach (var row in Rows)
        {
            var late = row.NextReviewAt < Today;
            kit.Row(
                row.Version is null ? Sentence.Of(row.Title) : (Sentence)$"{row.Title}, version {row.Version}",
                row.NextReviewAt is { } day ? late ? (Sentence)$"{row.Code}, {row.Status}, review was due on {day}" : (Sentence)$"{row.Code}, {row.Status}, next review on {day}" : (Sentence)$"{row.Code}, {row.Status}",
                late ? Tone.Attention : Tone.Default, new CardButton("Open", new ShowDocument(row.Id)));
        }

        if (More > 0)
        {
            kit.Quiet($"and {More} more. Type \"where is\" and a part of the title.");
        }
    }
}
