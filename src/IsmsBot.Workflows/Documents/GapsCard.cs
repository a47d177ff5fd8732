namespace IsmsBot.Workflows.Documents;

public enum GapKind
{
    Missing,
    NotWritten,
    InPreparation,
    ReviewLate,
    DraftAsleep,
    NoRecord,
}

public sealed record Gap(string Code, string Title, GapKind Kind, DateOnly? Since, string? DocumentId);

/// <summary>The document set as an auditor would find it: how much is published, and what is missing, asleep or late.</summary>
public sealed record GapsCard(int Published, int Asked, IReadOnlyList<Gap> Open) : Card
{
    private const int MostRows = 10;

    public override string Type => "document.gaps";

    public override Sentence Summary => $"Document set: {Published} of {Asked} published";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Document set");
        kit.Progress(Published, Asked, Published == Asked ? Tone.Good : Tone.Warning, $"{Published} of {Asked} documents are published");
        if (Open.Count == 0)
        {
            kit.Notice(Tone.Good, "Nothing is missing, asleep or late.");
        }

        foreach (var gap in Open.Take(MostRows))
        {
            kit.Row(Sentence.Of(gap.Title), $"{gap.Code}, {InWords(gap)}", gap.Kind is GapKind.Missing or GapKind.ReviewLate ? Tone.Attention : Tone.Warning, Way(gap));
        }

        if (Open.Count > MostRows)
        {
            kit.Quiet($"and {Open.Count - MostRows} more.");
        }

        kit.Footer("ISMS-PRO-001", "documentation-general");
    }

    private static Sentence InWords(Gap gap) => gap.Kind switch
    {
        GapKind.Missing => "is asked for by the standard and missing",
        GapKind.NotWritten => "is not written yet",
        GapKind.InPreparation => "is being prepared",
        GapKind.ReviewLate => (Sentence)$"review was due on {gap.Since}",
        GapKind.DraftAsleep => (Sentence)$"draft sleeps since {gap.Since}",
        _ => "no record in the last 12 months",
    };

    private static CardButton? Way(Gap gap) => gap switch
    {
        { Kind: GapKind.NoRecord } => null,
        { Kind: GapKind.ReviewLate, DocumentId: { } id } => new CardButton("Open", new ShowDocument(id)),
        { DocumentId: { } id, Kind: GapKind.Missing or GapKind.NotWritten } => new CardButton("Start draft", new ShowNewDraft(id)),
        { DocumentId: { } id } => new CardButton("Open", new ShowDocument(id)),
        _ => new CardButton("Start draft", new RegisterDocument(gap.Code, gap.Title)),
    };
}
