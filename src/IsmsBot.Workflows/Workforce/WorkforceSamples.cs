namespace IsmsBot.Workflows.Workforce;

/// <summary>Every card of the room with made-up values.</summary>
internal static class WorkforceSamples
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    private static readonly List<OwnedLine> Few =
    [
        new("DOC-POL-001", "Information security policy", "document owner"), new("DOC-PRO-008", "Secure development procedure", "approver"),
        new("RSK-0003", "Lost laptop", "risk owner"),
    ];

    private static readonly List<OwnedLine> Many =
    [
        new("DOC-POL-002", "Acceptable use rules", "owner and approver"), new("TRT-0012", "Second data centre", "does the treatment"),
        new("SOA-A.8.15", "Logging", "control owner"), new("CAM-2026-04", "Policy 3.0", "owner of the campaign"),
        .. Enumerable.Range(1, 10).Select(number => new OwnedLine($"RSK-{number:0000}", "A risk", "risk owner")),
    ];

    public static IReadOnlyList<Card> All =>
    [
        new HandoverCard("TSK-0021", "Teun Overbeekse", Today, Few, "henrik.solvangen@example.com"),
        new HandoverCard("TSK-0021", "Teun Overbeekse", Today, Many, null),
        new SuccessorCard("Teun Overbeekse", Few), new SuccessorCard("Teun Overbeekse", Many),
        new VacantRoleCard(Role.InternalAuditor, Today),
        new DirectoryHeldCard(61, 250, Today),
    ];
}
