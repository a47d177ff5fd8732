namespace IsmsBot.Workflows.Documents;

/// <summary>The time of keeping a version is over: owner and ISMS manager say together that its files may go, or one of them keeps it longer (7.5.3).</summary>
public sealed record DisposalCard(
    string Id, int Version, string Code, string Title, string Label, VersionState Status, DateOnly? RetainUntil, string? Fingerprint, string? FirstBy, IReadOnlyList<string> Others, bool MayAgree, DateOnly Today) : Card
{
    /// <summary>The retention label of the library that does not let it go; null when nothing holds it there.</summary>
    public string? HeldBy { get; init; }

    public override string Type => "document.disposal";

    public override Sentence Summary => $"May {Title} {Label} be disposed of?";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Code}, version {Label}, {Status}");
        kit.Title(Summary);
        if (HeldBy is not null)
        {
            kit.Notice(Tone.Warning, $"The library does not let it go: the retention label {HeldBy} holds it. Nothing was removed. I ask again in a month.");
        }

        if (FirstBy is not null)
        {
            kit.Notice(Tone.Accent, MayAgree ? (Sentence)$"{FirstBy} says that it may go. It needs a second person." : (Sentence)$"{FirstBy} says that it may go. Also asked: {Others}.");
        }

        kit.Facts(("Kept until", RetainUntil is { } day ? (Sentence)$"{day}" : (Sentence)"not decided"), ("Fingerprint", Sentence.Of(VersionFacts.Short(Fingerprint))));
        kit.Text("Source, PDF, copies and the old working copy are removed from the library. The record of the version, its fingerprints and everything that was decided about it stay.");
        if (MayAgree)
        {
            kit.Button("It may go", new AgreeToDispose(Id, Version), ButtonStyle.Destructive);
        }

        kit.More("Keep it longer", form =>
        {
            form.AskDate(nameof(KeepLonger.Until), "Until when?", earliest: Today.AddDays(1));
            form.Ask(nameof(KeepLonger.Reason), "Why? For example a legal case or an open nonconformity.", multiline: true, most: 500);
            form.Button("Keep it", new KeepLonger(Id, Version), ButtonStyle.Main);
        });
        kit.Footer(Id, "documentation-control");
    }
}

/// <summary>For the two who decided: what was removed, when, and by whose word. It is the record of the disposal.</summary>
public sealed record DisposedCard(string Id, string Code, string Title, string Label, string FirstBy, string SecondBy, DateTimeOffset At, string? SourceSha256, string? PdfSha256) : Card
{
    public override string Type => "document.disposed";

    public override Sentence Summary => $"{Title} {Label} is disposed of";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Code}, version {Label}");
        kit.Title(Summary);
        kit.Facts(
            ("Decided by", $"{new[] { FirstBy, SecondBy }}"), ("Removed", $"{At}"), ("Fingerprint of the source", Sentence.Of(VersionFacts.Short(SourceSha256))), ("Fingerprint of the PDF", Sentence.Of(VersionFacts.Short(PdfSha256))));
        kit.Quiet("SharePoint keeps what is deleted in the recycle bin of the site for up to 93 days.");
        kit.Footer(Id, "documentation-control");
    }
}
