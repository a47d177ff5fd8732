using IsmsBot.Catalog;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Workflows.Evidence;

/// <summary>The dialog that asks what a message proves and where it is kept.</summary>
/// <param name="Typed">What was typed before something was missing.</param>
public sealed record EvidenceCard(CapturedMessage Of, SaveEvidence Typed) : Card
{
    private const string Usual = "ISMS-REC-OPS";
    private const int MostShown = 300;

    public override string Type => "evidence.save";

    public override Sentence Summary => "Save as evidence";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Facts(("Said by", Sentence.Of(Of.SaidBy)), ("Said on", Of.SaidAt is { } at ? (Sentence)$"{at}" : (Sentence)"Teams does not say"));
        kit.Text(Sentence.Of(Of.Words.Shortened(MostShown)));
        kit.Ask(nameof(SaveEvidence.LinkedTo), "What does it prove? A clause such as 7.3, or a record such as RSK-0003", Typed.LinkedTo, most: 60);
        var series = DocumentSet.All.Where(document => document.Kind == "record-series").Select(one => new Option(one.Code, Sentence.Of(one.Title)));
        kit.Choose(nameof(SaveEvidence.Series), "Keep it among", [.. series], Typed.Series ?? Usual, open: false);
        kit.Ask(nameof(SaveEvidence.Note), "Note", Typed.Note, required: false, most: 500);
        kit.Button("Save", new SaveEvidence(Of.Id), ButtonStyle.Main);
        kit.Quiet("The message is kept as it is now, with its fingerprint. It cannot be taken back.");
    }
}
