using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Documents;

/// <summary>The dialog that asks what a message proves and where it is kept.</summary>
public sealed record EvidenceCard(string CaptureId, string SaidBy, DateTimeOffset? SaidAt, string Beginning, IReadOnlyList<Option> Series, string Chosen, string? LinkedTo, string? Note) : Card
{
    private const string Usual = "ISMS-REC-OPS";
    private const int MostShown = 300;

    public override string Type => "evidence.save";

    public override Sentence Summary => "Save as evidence";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Facts(("Said by", Sentence.Of(SaidBy)), ("Said on", SaidAt is { } at ? (Sentence)$"{at}" : (Sentence)"Teams does not say"));
        kit.Text(Sentence.Of(Beginning));
        kit.Ask(nameof(SaveEvidence.LinkedTo), "What does it prove? A clause such as 7.3, or a record such as RSK-0003", LinkedTo, most: 60);
        kit.Choose(nameof(SaveEvidence.Series), "Keep it among", Series, Chosen, open: false);
        kit.Ask(nameof(SaveEvidence.Note), "Note", Note, required: false, most: 500);
        kit.Button("Save", new SaveEvidence(CaptureId), ButtonStyle.Main);
        kit.Quiet("The message is kept as it is now, with its fingerprint. It cannot be taken back.");
    }

    internal static EvidenceCard Of(CapturedMessage message, SaveEvidence? typed)
    {
        var text = EvidenceFile.Text(message);
        return new EvidenceCard(
            message.Id, message.SaidBy, message.SaidAt, text.Length > MostShown ? text[..MostShown] + "..." : text,
            [.. DocumentSet.All.Where(document => document.Kind == "record-series").Select(series => new Option(series.Code, Sentence.Of(series.Title)))], typed?.Series ?? Usual, typed?.LinkedTo, typed?.Note);
    }
}

/// <summary>The receipt: where the message lies and by which fingerprint it is known.</summary>
public sealed record EvidenceSavedCard(string Code, string SaidBy, string LinkedTo, string Sha256, string Url) : Card
{
    public override string Type => "evidence.saved";

    public override Sentence Summary => $"{Code} is filed";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text($"What {SaidBy} said is in the records library and cannot be changed any more.");
        kit.Facts(("Evidence for", Sentence.Of(LinkedTo)), ("Fingerprint", Sentence.Of(VersionFacts.Short(Sha256))));
        kit.Link("Open", Url);
        kit.Footer(Code, "documentation-control");
    }
}
