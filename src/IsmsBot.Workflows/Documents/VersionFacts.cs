namespace IsmsBot.Workflows.Documents;

/// <summary>What every card about a version shows of it.</summary>
public sealed record VersionFacts(
    string Id, int Version, string Code, string Title, string Label, VersionState Status, ChangeKind Kind, string Author, string Summary, string? BasedOn, string? FileUrl)
{
    public IReadOnlyList<string> Comments { get; init; } = [];

    public ChangeLines? Changed { get; init; }

    /// <summary>SHA-256 of what was submitted.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>SHA-256 of what was published, where it differs from what was submitted by its cover.</summary>
    public string? PublishedFingerprint { get; init; }

    /// <summary>SHA-256 of a Word file without its cover, the same in both.</summary>
    public string? BodyFingerprint { get; init; }

    public DateOnly? EffectiveFrom { get; init; }

    internal void DrawHead(CardKit kit)
    {
        kit.Overline($"{Code}, version {Label}, {Status}");
        kit.Title(Sentence.Of(Title));
    }

    internal void DrawChanges(CardKit kit)
    {
        kit.Heading("What changes");
        kit.Text(Sentence.Of(Summary));
        foreach (var line in Changed?.In(kit.Language) ?? [])
        {
            kit.Text($"- {line}");
        }

        if (Changed is null && BasedOn is not null)
        {
            kit.Quiet($"I cannot compare the file with version {BasedOn} here; please look at it.");
        }
    }

    internal void DrawComments(CardKit kit)
    {
        if (Comments.Count == 0)
        {
            return;
        }

        kit.Heading("Comments");
        foreach (var comment in Comments)
        {
            kit.Text($"- {comment}");
        }
    }

    internal void DrawFile(CardKit kit)
    {
        if (FileUrl is not null)
        {
            kit.Link("Open the file", FileUrl);
        }
    }

    internal Sentence KindInWords => Kind == ChangeKind.Major ? "major: the meaning changes" : "minor: wording only";

    internal static string Short(string? sha256) => sha256 is { Length: > 12 } ? sha256[..12] : sha256 ?? "";
}
