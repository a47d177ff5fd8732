using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>
/// A version for whoever looks at it: what it changes, who wrote it and what was said, its fingerprints, its file, and what the reader may do
/// with it now.
/// </summary>
public sealed record VersionCard(DocumentVersion Of, string Title, IReadOnlyList<OfferedStep> Steps) : Card
{
    private const string PassOn = "pass-review";

    public required IReadOnlyList<string> Writers { get; init; }

    public string? Approver { get; init; }

    /// <summary>By when the approver is asked to decide.</summary>
    public DateOnly? DecideBy { get; init; }

    /// <summary>Reviewers who have answered, and those who have not.</summary>
    public IReadOnlyList<string> Answered { get; init; } = [];

    public IReadOnlyList<string> Waiting { get; init; } = [];

    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>What it changes, by comparing; null where that cannot be compared.</summary>
    public ChangeLines? Changed { get; init; }

    public string? FileUrl { get; init; }

    /// <summary>Who has the working copy open.</summary>
    public string? OpenInHandsOf { get; init; }

    /// <summary>Why it comes now, above everything else.</summary>
    public Sentence? Notice { get; init; }

    public override string Type => "document.version";

    public override Sentence Summary => Notice ?? (Steps is [var first, ..] ? first.Step.Action : "") switch
    {
        "approve" => (Sentence)$"Please approve {Title} {Of.VersionLabel}",
        Answering.Comment => (Sentence)$"Please look at {Title} {Of.VersionLabel}",
        PassOn => (Sentence)$"Review of {Title} {Of.VersionLabel}",
        _ => (Sentence)$"{Title} {Of.VersionLabel}: {Of.Status}",
    };

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Of.DocumentCode}, version {Of.VersionLabel}, {Of.Status}");
        kit.Title(Sentence.Of(Title));
        if (Notice is not null)
        {
            kit.Notice(Tone.Accent, Notice);
        }

        Words(kit);
        kit.Facts([.. Facts()]);
        if (OpenInHandsOf is not null)
        {
            kit.Notice(Tone.Warning, $"{OpenInHandsOf} has the file open. It can be sent to review when it is closed.");
        }

        kit.Steps(Steps);
        if (FileUrl is not null)
        {
            kit.Link("Open the file", FileUrl);
        }

        kit.Footer(Of.Id, "documentation-creating");
    }

    private void Words(CardKit kit)
    {
        kit.Heading("What changes");
        kit.Text(Sentence.Of(Of.ChangeSummary));
        foreach (var line in Changed?.In(kit.Language) ?? [])
        {
            kit.Text($"- {line}");
        }

        if (Changed is null && Of.BasedOn is not null)
        {
            kit.Quiet($"I cannot compare the file with version {Of.BasedOn} here; please look at it.");
        }

        if (Comments.Count > 0)
        {
            kit.Heading("Comments");
        }

        foreach (var comment in Comments)
        {
            kit.Text($"- {comment}");
        }
    }

    private IEnumerable<(Sentence Name, Sentence Value)> Facts()
    {
        if (Of.Status == VersionState.Draft)
        {
            yield return ("Draft", Sentence.Of(Of.DraftLabel));
            yield return ("Made from", Of.BasedOn is null ? (Sentence)"the template" : (Sentence)$"version {Of.BasedOn}");
        }

        yield return ("Kind of change", InWords(Of.ChangeKind));
        yield return ("Written by", $"{Writers}");
        if (Of.Status == VersionState.InReview)
        {
            yield return ("Have answered", Answered.Count == 0 ? (Sentence)"nobody yet" : (Sentence)$"{Answered}");
            yield return ("Still asked", Waiting.Count == 0 ? (Sentence)"nobody" : (Sentence)$"{Waiting}, until {Reviewing.LastDay(Of)}");
        }

        if (Approver is not null)
        {
            yield return (Of.Status == VersionState.InApproval ? "Waits for" : "Approver", Sentence.Of(Approver));
        }

        if (Of.Status == VersionState.InApproval)
        {
            yield return ("Decide by", $"{DecideBy}");
        }

        if (Of.ApprovedAt is { } approved)
        {
            yield return ("Approved", $"{approved}");
        }

        if (Of.Status is not (VersionState.Draft or VersionState.Rejected or VersionState.Withdrawn) || Of.PublishedAt is not null)
        {
            yield return ("In force from", Of.EffectiveFrom is { } day ? (Sentence)$"{day}" : (Sentence)"the day of its approval");
        }

        if (Of.PublishedAt is { } published)
        {
            yield return ("Published", $"{published}");
        }

        foreach (var fingerprint in Fingerprints().Where(one => one.Sha256 is not null))
        {
            yield return (fingerprint.Name, Sentence.Of(Fingerprint.Short(fingerprint.Sha256)));
        }
    }

    private IEnumerable<(Sentence Name, string? Sha256)> Fingerprints() =>
    [
        (Of.BodySha256 is null ? "Fingerprint" : "Fingerprint of the approved file", Of.ApprovedSourceSha256 ?? Of.SubmittedSourceSha256),
        ("Of the published file, with its cover", Of.BodySha256 is null ? null : Of.PublishedSourceSha256),
        ("Of the text without the cover, in both", Of.BodySha256),
    ];

    internal static Sentence InWords(ChangeKind kind) => kind == ChangeKind.Major ? "major: the meaning changes" : "minor: wording only";
}
