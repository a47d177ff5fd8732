namespace IsmsBot.Workflows.Applicability;

/// <summary>Every card of the room with made-up values.</summary>
internal static class ApplicabilitySamples
{
    private static readonly DateOnly Day = new(2026, 6, 7);

    public static IReadOnlyList<Card> All =>
    [
        new SoaCard(
            "SOA-A.8.13", 4, "A.8.13", "Information backup", "Be able to bring back what was lost.", SoaEntryState.Current, Applies.Included, "risk contract", "Changes two of our risks and is promised to a customer.", Implementation.Implemented,
            Implementation.InProgress, "Daily copies, restored once a quarter.", "P0016", "Elin Mattsdotter", ["RSK-0001", "RSK-0013"], "REQ-0014", "ISMS-PRO-007", "/records/A.8.13.pdf", ControlCheck.Effective, Day, ["TRT-0001"], 1,
            [new("P0016", Sentence.Of("Elin Mattsdotter"))]) { MayDecide = true, IsOwner = true },
        new SoaCard(
            "SOA-A.8.30", 1, "A.8.30", "Outsourced development", "Keep control over software that others write.", SoaEntryState.Changed, Applies.Excluded, "", "We do not have software developed by others.", Implementation.NotApplicable,
            null, null, null, null, [], "", "", "", ControlCheck.NotChecked, null, [], 0, []),
        new ChecksCard([new("SOA-A.8.13", "A.8.13", "Information backup", Implementation.Implemented), new("SOA-C.1", "C.1", "Two people for each payment", Implementation.InProgress)], 12, Day), new ChecksCard([], 0, null),
        new SoaOverviewCard(null, 0, null, "4.0", null, Totals, [new("A.8.30", "Outsourced development", "We do not have software developed by others.")], ["A.8.12"], ["A.8.12"], ["A.7.4"], null) { MaySubmit = true },
        new SoaOverviewCard("SOV-0005", 2, "5.0", "4.0", SoaVersionState.InApproval, Totals, [], [], [], [], "Devon Achterberg") { MayApprove = true },
    ];

    private static IReadOnlyList<ThemeTotal> Totals => [new(Theme.Organizational, 37, 36, 0, 0), new(Theme.People, 8, 8, 0, 0), new(Theme.Physical, 13, 12, 1, 0), new(Theme.Technological, 33, 28, 1, 0), new(Theme.Own, 1, 0, 0, 0)];
}
