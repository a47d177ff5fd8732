namespace IsmsBot.Workflows.Applicability;

/// <summary>Made-up lines and versions of the Statement of Applicability, for pictures.</summary>
internal static class SoaExamples
{
    private static readonly DateOnly Day = new(2026, 6, 7);

    public static WorkOnControl Work { get; } = new(["TRT-0001"], 1, Implementation.InProgress);

    public static IReadOnlyList<SoaEntry> Entries { get; } =
    [
        new SoaEntry
        {
            Id = "SOA-A.8.13",
            Title = "Information backup",
            ControlId = "A.8.13",
            Applicability = Applies.Included,
            Reasons = ["risk", "contract"],
            Justification = "Changes two of our risks and is promised to a customer.",
            ImplementationStatus = Implementation.Implemented,
            HowItWorks = "Daily copies, restored once a quarter.",
            ControlOwnerId = "P0016",
            RiskIds = ["RSK-0001", "RSK-0013"],
            RequirementIds = ["REQ-0014"],
            DocumentCodes = ["ISMS-PRO-007"],
            LastCheckedAt = Day,
            CheckResult = ControlCheck.Effective,
        }.In(SoaEntryState.Current),
        new SoaEntry
        {
            Id = "SOA-A.8.30",
            Title = "Outsourced development",
            ControlId = "A.8.30",
            Applicability = Applies.Excluded,
            Justification = "We do not have software developed by others.",
            ImplementationStatus = Implementation.NotApplicable,
        }.In(SoaEntryState.Changed),
    ];

    public static SoaVersion Version { get; } = new SoaVersion
    {
        Id = "SOV-0005",
        Title = "Statement of Applicability 5.0",
        VersionLabel = "5.0",
        DocumentCode = SoaChecks.Document,
        AuthorId = "P0009",
    }.In(SoaVersionState.InApproval);

    public static SoaOverviewCard Waiting { get; } = new(Version, Standing) { InForce = "4.0", Author = "Devon Achterberg" };

    public static SoaOverviewCard Now { get; } = new(null, Standing)
    {
        InForce = "4.0",
        Changed = ["A.8.12"],
        Missing = ["A.7.4"],
        IsForMaker = true,
    };

    private static IReadOnlyList<SoaStanding> Standing => [.. SoaStanding.Of(Entries.AsQueryable())];
}
