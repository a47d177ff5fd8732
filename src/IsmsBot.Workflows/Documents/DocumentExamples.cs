using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>Made-up documents for pictures, and the cards around them.</summary>
internal static class DocumentExamples
{
    private static readonly List<Option> Versions = [new("3.0", $"Version {"3.0"}"), new("2.0", $"Version {"2.0"}")];

    public static ControlledDocument InForce { get; } = Of("POL-001", "Information security policy", "3.0").In(DocumentState.Published);

    public static ControlledDocument UnderReview { get; } = Asked(Of("POL-004", "Supplier security policy", "1.2"));

    public static ControlledDocument Planned { get; } = Of("PRO-010", "Visitors", null);

    public static IReadOnlyList<Card> Cards =>
    [
        new RecordCard("document.ways", InForce.Id, Sentence.Of(InForce.Code), Sentence.Of(InForce.Title), [])
        {
            Steps = [.. WaysToVersions.Offered(InForce, Versions, null, true), .. WaysToVersions.Offered(Planned, [], null, true),
                .. WaysToVersions.Offered(InForce, [], VersionExamples.All[0], true)],
            Link = ("Open the document", "https://example.test/policy"),
        },
        new GapsCard(37, 39, [.. Gaps.Examples]), new GapsCard(39, 39, []),
        new NewDocumentCard("ISMS-PRO-010", null),
        new OutsideDocumentCard(new RegisterOutside()), new OutsideDocumentCard(new RegisterOutside("ISO/IEC 27001", null, "2022")),
    ];

    private static ControlledDocument Asked(ControlledDocument document)
    {
        (document.ReviewAskedFor, document.ReviewConfirmedById) = (document.NextReviewAt, "P0042");
        return document.In(DocumentState.Published);
    }

    private static ControlledDocument Of(string number, string title, string? version) => new()
    {
        Id = "DOC-" + number,
        Title = title,
        Code = "ISMS-" + number,
        Kind = "policy",
        DocumentOwnerId = "P0042",
        ApproverId = "P0001",
        Language = "en",
        Format = "md",
        LibraryPath = "/sites/isms/Published/ISMS-" + number,
        CurrentVersion = version,
        NextReviewAt = version is null ? null : new(2026, 10, 12),
    };
}
