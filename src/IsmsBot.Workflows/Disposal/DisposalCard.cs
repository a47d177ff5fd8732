using IsmsBot.Kernel.Documents;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>
/// The time of keeping a version is over: owner and ISMS manager say together that its files may go, or one of them keeps it longer (7.5.3).
/// </summary>
public sealed record DisposalCard(DocumentVersion Of, DateOnly Today) : Card
{
    /// <summary>Who has said that it may go; null when nobody has.</summary>
    public string? FirstBy { get; init; }

    /// <summary>Who is asked after them.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Says that it may go; null when the reader cannot say so now.</summary>
    public Act? Agree { get; init; }

    /// <summary>The retention label of the library that does not let it go; null when nothing holds it there.</summary>
    public string? HeldBy { get; init; }

    public override string Type => "document.disposal";

    public override Sentence Summary => $"May {Of.Title} be disposed of?";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Of.DocumentCode}, version {Of.VersionLabel}, {Of.Status}");
        kit.Title(Summary);
        if (HeldBy is not null)
        {
            kit.Notice(
                Tone.Warning, $"The library does not let it go: the retention label {HeldBy} holds it. Nothing was removed. I ask again in a month.");
        }

        if (FirstBy is not null)
        {
            kit.Notice(Tone.Accent, $"{FirstBy} says that it may go. It needs a second person: {Others}.");
        }

        kit.Facts(
            ("Kept until", Of.RetainUntil is { } day ? (Sentence)$"{day}" : (Sentence)"not decided"),
            ("Fingerprint", Sentence.Of(Fingerprint.Short(Of.PublishedSourceSha256 ?? Of.ApprovedSourceSha256))));
        kit.Text("Source, PDF, copies and the old working copy are removed. The record, its fingerprints and all that was decided stay.");
        if (Agree is not null)
        {
            kit.Button("It may go", Agree, ButtonStyle.Destructive);
        }

        kit.More("Keep it longer", form =>
        {
            form.AskDate(nameof(KeepLonger.Until), "Until when?", earliest: Today.AddDays(1));
            form.Ask(nameof(KeepLonger.Reason), "Why? For example a legal case or an open nonconformity.", multiline: true, most: 500);
            form.Button("Keep it", new KeepLonger(Of.Id, Of.Version), ButtonStyle.Main);
        });
        kit.Footer(Of.Id, "documentation-control");
    }
}
