namespace IsmsBot.Workflows.Documents;

/// <summary>Every card of the room with made-up values.</summary>
internal static class DocumentSamples
{
    private const string Sha = "e6190a7d73e657e1c5cdc5ac5dfbfb9c265a97202660b9e57dae3ee98827597f";
    private const string Url = "https://example.test/policy";
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly DateTimeOffset Noon = new(2026, 11, 16, 11, 4, 0, TimeSpan.Zero);
    private static readonly ChangeLines Lines = new(["New (Devices): Everybody must lock the screen when they leave it."], ["Neu (Devices): Everybody must lock the screen when they leave it."]);
    private static readonly List<Option> People = [new("P0001", Sentence.Of("Marit Oosterveld")), new("P0004", Sentence.Of("Henrik Solvangen"))];

    public static IReadOnlyList<Card> All =>
    [
        new NewDraftCard("DOC-POL-001", 3, "ISMS-POL-001", "Information security policy", "3.0", null, null),
        new NewDraftCard("DOC-POL-001", 3, "ISMS-POL-001", "Information security policy", "3.0", "2.0", "Back to the old rule."),
        new NewDraftCard("DOC-PRO-010", 1, "ISMS-PRO-010", "Visitors", null, null, null),
        new DraftCard(Facts(VersionState.Draft), "4.0-d1", ["Devon Achterberg"], null, true),
        new DraftCard(Facts(VersionState.Draft) with { Changed = null, Comments = ["Ingrid Vaszary: please name the phones"] }, "4.0-d2", ["Devon Achterberg", "Marit Oosterveld"], "Marit Oosterveld", false),
        Submit(true), Submit(false) with { OffersMajor = true },
        new CommentCard(Facts(VersionState.InReview), Today.AddDays(7)),
        new ReviewingCard(Facts(VersionState.InReview), [], ["Milou de Jong"], Today.AddDays(7), "Marit Oosterveld"),
        new ReviewingCard(Facts(VersionState.InReview) with { Comments = ["Milou de Jong: well done"] }, ["Milou de Jong"], [], Today.AddDays(7), "Marit Oosterveld"),
        new ApproveVersionCard(Facts(VersionState.InApproval) with { EffectiveFrom = Today.AddDays(14) }, ["Devon Achterberg"], Today.AddDays(7)),
        new ApproveVersionCard(Facts(VersionState.InApproval) with { Kind = ChangeKind.Minor }, ["Devon Achterberg", "Saoirse Kinnardy"], Today.AddDays(7)),
        new VersionCard(Facts(VersionState.InApproval), "Marit Oosterveld", null, null),
        new VersionCard(Facts(VersionState.Published) with { EffectiveFrom = Today }, "Marit Oosterveld", Noon, Noon),
        new VersionCard(Facts(VersionState.Published) with { EffectiveFrom = Today, PublishedFingerprint = "9f" + Sha[2..], BodyFingerprint = "5c" + Sha[2..] }, "Marit Oosterveld", Noon, Noon),
        .. Enum.GetValues<VersionEvent>().Select(what => new VersionNewsCard("DOV-POL-001-4.0", "ISMS-POL-001", "Information security policy", "4.0", what, "Marit Oosterveld", what is VersionEvent.Rejected or VersionEvent.Returned ? "The scope is too narrow." : null, Today, true)),
        Document(DocumentState.Published, "3.0", null), Document(DocumentState.Published, "3.0", "DOV-POL-001-4.0"), Document(DocumentState.Planned, null, null),
        new DocumentListCard("your own", [new("DOC-POL-004", "ISMS-POL-004", "Supplier security policy", "1.2", DocumentState.Published, new(2026, 10, 12)), new("DOC-PRO-010", "ISMS-PRO-010", "Visitors", null, DocumentState.Planned, null), new("DOC-POL-001", "ISMS-POL-001", "Information security policy", "3.0", DocumentState.Published, new(2027, 10, 12))], 3, Today),
        new DocumentListCard(Sentence.Of("robots"), [], 0, Today),
        new CompareCard("DOC-POL-001", "ISMS-POL-001", "Information security policy", "2.0", "3.0", Lines), new CompareCard("DOC-POL-001", "ISMS-POL-001", "Information security policy", "1.0", "3.0", null),
        new CompareCard("DOC-POL-001", "ISMS-POL-001", "Information security policy", "3.0", "3.1", new([], [])),
        Review(new(2026, 10, 12), null, true), Review(new(2026, 12, 12), "Devon Achterberg", false),
        new SleepingDraftCard("DOV-POL-001-4.0", "Information security policy 4.0", "4.0-d1", new(2026, 10, 12)),
        new LateDocumentsCard([new("DOC-POL-004", (Sentence)$"Review {Sentence.Of("Supplier security policy")}", "Devon Achterberg", new(2026, 10, 12)), new("DOV-PRO-008-2.1", (Sentence)$"Approve {Sentence.Of("Secure development procedure 2.1")}", "Ana Beltraves", new(2026, 11, 11))], 2, Today),
        new LateDocumentsCard([new("DOC-POL-004", (Sentence)$"Review {Sentence.Of("Supplier security policy")}", "Devon Achterberg", new(2026, 10, 12))], 1, Today),
        new PublishedCard("ISMS-POL-001", "Information security policy", "4.0", "Screens are locked.", ChangeKind.Major, "Marit Oosterveld", Url),
        new PublishedCard("ISMS-POL-001", "Information security policy", "4.1", "Typing mistakes.", ChangeKind.Minor, "Marit Oosterveld", Url),
        new DriftCard("TSK-0014", "ISMS-POL-002", "Acceptable use rules", "2.0", "Site owner", "The PDF of ISMS-POL-002 2.0 is not the one that was stored.", true, true),
        new DriftCard("TSK-0014", "ISMS-POL-002", "Acceptable use rules", "2.0", null, "The PDF of ISMS-POL-002 2.0 is not the one that was stored.", false, false),
        Disposal(null, true), Disposal("Devon Achterberg", true), Disposal("Devon Achterberg", false), Disposal(null, false) with { HeldBy = "ISMS record" },
        new DisposedCard("DOV-POL-001-1.0", "ISMS-POL-001", "Information security policy", "1.0", "Devon Achterberg", "Ingrid Vaszary", Noon, Sha, Sha),
        new GapsCard(37, 39, [.. Enum.GetValues<GapKind>().Select(kind => new Gap("ISMS-PLN-001", "ISMS resource plan", kind, new(2026, 10, 12), kind == GapKind.Missing ? null : "DOC-PLN-001"))]),
        new GapsCard(39, 39, []),
        new NewDocumentCard("ISMS-PRO-010", null),
        new OutsideDocumentCard(new RegisterOutside()), new OutsideDocumentCard(new RegisterOutside("ISO/IEC 27001", null, "2022")),
        new EvidenceCard("0193", "Petra Lindqvar", Noon, "The badge door in Leeds was open again.", [new("ISMS-REC-OPS", Sentence.Of("Operational control records")), new("ISMS-REC-AUD", Sentence.Of("Internal audit reports"))], "ISMS-REC-OPS", null, null),
        new EvidenceCard("0193", "Backup", null, "Done.", [new("ISMS-REC-OPS", Sentence.Of("Operational control records"))], "ISMS-REC-OPS", "RSK-0003", "Second time this year."),
        new EvidenceSavedCard("ISMS-REC-OPS-2026-07", "Petra Lindqvar", "RSK-0003", Sha, Url),
    ];

    private static VersionFacts Facts(VersionState status) => new("DOV-POL-001-4.0", 2, "ISMS-POL-001", "Information security policy", "4.0", status, ChangeKind.Major, "Devon Achterberg", "Screens are locked.", "3.0", Url)
    {
        Changed = Lines,
        Fingerprint = Sha,
    };

    private static DisposalCard Disposal(string? first, bool mayAgree) =>
        new("DOV-POL-001-1.0", 7, "ISMS-POL-001", "Information security policy", "1.0", VersionState.Superseded, Today.AddDays(-3), Sha, first, first is null ? [] : ["Ingrid Vaszary"], mayAgree, Today);

    private static SubmitCard Submit(bool policy) =>
        new("DOV-POL-001-4.0", 1, "ISMS-POL-001", "Information security policy", "4.0", policy, People, People, new SubmitReview("DOV-POL-001-4.0", 1, Approver: "P0001", OutsideAccess: "public page"), Today);

    private static DocumentCard Document(DocumentState status, string? version, string? draft) => new(
        "DOC-POL-001", 3, "ISMS-POL-001", "Information security policy", status, version, "Devon Achterberg", "Marit Oosterveld", Classification.Internal, version is null ? null : new(2026, 10, 12),
        version is null ? null : Url, version is null ? [] : [new("3.0", $"Version {"3.0"}"), new("2.0", $"Version {"2.0"}")], draft, draft is null ? null : "4.0-d1", true, true, Today);

    private static ReviewCard Review(DateOnly due, string? confirmedBy, bool mayRevise) =>
        new("DOC-POL-004", 2, "ISMS-POL-004", "Supplier security policy", "1.2", Noon, due, "Devon Achterberg", confirmedBy, 2, mayRevise ? Url : null, mayRevise, Today);
}
