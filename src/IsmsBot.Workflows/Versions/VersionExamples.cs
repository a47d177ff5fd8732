namespace IsmsBot.Workflows.Versions;

/// <summary>Made-up versions for pictures, in each state, and the cards around them.</summary>
internal static class VersionExamples
{
    private const string Sha = "e6190a7d73e657e1c5cdc5ac5dfbfb9c265a97202660b9e57dae3ee98827597f";
    private const string Url = "https://example.test/policy";
    private const string Title = "Information security policy";
    private const string Rule = "Everybody must lock the screen when they leave it.";

    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly DateTimeOffset Noon = new(2026, 11, 16, 11, 4, 0, TimeSpan.Zero);
    private static readonly List<Option> People = [new("P0001", Sentence.Of(Made.People[0])), new("P0004", Sentence.Of(Made.People[1]))];

    /// <summary>The document that they are versions of.</summary>
    public static ControlledDocument Document { get; } = new ControlledDocument
    {
        Id = "DOC-POL-001",
        Title = Title,
        Code = "ISMS-POL-001",
        Kind = "policy",
        DocumentOwnerId = "P0042",
        ApproverId = "P0001",
        Language = "en",
        Format = "md",
        LibraryPath = "/sites/isms/Published/ISMS-POL-001",
        CurrentVersion = "3.0",
        NextReviewAt = new(2026, 10, 12),
    }.In(DocumentState.Published);

    public static ControlledDocument Planned { get; } = new()
    {
        Id = "DOC-PRO-010",
        Title = "Visitors",
        Code = "ISMS-PRO-010",
        Kind = "procedure",
        DocumentOwnerId = "P0042",
        ApproverId = "P0001",
        Language = "en",
        Format = "md",
        LibraryPath = "/sites/isms/Published/ISMS-PRO-010",
    };

    public static IReadOnlyList<DocumentVersion> All { get; } = [.. Enum.GetValues<VersionState>().Select(Of)];

    public static IReadOnlyList<Card> Cards =>
    [
        new NewDraftCard(Document, "3.0", null), new NewDraftCard(Document, null, null),
        new NewDraftCard(Document, "2.0", "Back to the old rule."), new NewDraftCard(Planned, null, null),
        new NewDraftCard(Document, "3.0", null) { GivenUp = new("4.0", IsRejected: true, "Screens are locked.") },
        new NewDraftCard(Planned, null, null) { GivenUp = new("1.0", IsRejected: false, "Visitors are met at the door.") },
        Card(Of(VersionState.Rejected), [GivenUp.Offered(Of(VersionState.Rejected), Document)]),
        Submit(Of(VersionState.Draft)) with { OffersMajor = true }, Submit(Of(VersionState.Draft, "ISMS-PRO-010")),
        Card(Of(VersionState.InReview), [.. Answering.Offered(Of(VersionState.InReview))]) with
        {
            Answered = [], Waiting = ["Milou de Jong"], Changed = null,
        },
        Card(Of(VersionState.Draft), []) with { OpenInHandsOf = "Marit Oosterveld", Notice = "It sleeps." },
        new CompareCard(Document, "2.0", "3.0", Lines), new CompareCard(Document, "1.0", "3.0", null),
        new CompareCard(Document, "3.0", "3.1", new([], [])),
        new PublishedCard(Document, Of(VersionState.Published), "Marit Oosterveld", Url),
    ];

    private static ChangeLines Lines => new([$"New (Devices): {Rule}"], [$"Neu (Devices): {Rule}"]);

    public static VersionCard Card(DocumentVersion version, IReadOnlyList<OfferedStep> steps) => new(version, Title, steps)
    {
        Writers = ["Devon Achterberg"],
        Approver = version.Status == VersionState.Draft ? null : "Marit Oosterveld",
        DecideBy = Today.AddDays(7),
        Answered = ["Milou de Jong"],
        Comments = ["Milou de Jong: please name the phones"],
        Changed = Lines,
        FileUrl = Url,
    };

    private static DocumentVersion Of(VersionState state) => Of(state, "ISMS-POL-001");

    private static DocumentVersion Of(VersionState state, string code)
    {
        var published = state is VersionState.Published or VersionState.Superseded;
        return new DocumentVersion
        {
            Id = VersionNumbers.Id(code, "4.0"),
            Title = Title + " 4.0",
            DocumentCode = code,
            VersionLabel = "4.0",
            ChangeKind = state == VersionState.Draft ? ChangeKind.Minor : ChangeKind.Major,
            ChangeSummary = "Screens are locked.",
            BasedOn = "3.0",
            AuthorId = "P0042",
            SubmittedAt = state == VersionState.Draft ? null : Noon,
            SubmittedSourceSha256 = Sha,
            ApprovedAt = published ? Noon : null,
            PublishedAt = published ? Noon : null,
            EffectiveFrom = published ? Today : null,
            PublishedSourceSha256 = published ? "9f" + Sha[2..] : null,
            BodySha256 = state == VersionState.Published ? "5c" + Sha[2..] : null,
        }.In(state);
    }

    private static SubmitCard Submit(DocumentVersion version) =>
        new(version, Title, new SubmitReview(version.Id, 1) { Approver = "P0001", OutsideAccess = "public page" })
        {
            Approvers = People,
            Reviewers = People,
            Today = Today,
        };
}
