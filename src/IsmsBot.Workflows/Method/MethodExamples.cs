namespace IsmsBot.Workflows.Method;

/// <summary>Made-up versions for pictures: in force, and one of another size that waits for approval.</summary>
internal static class MethodExamples
{
    public static IReadOnlyList<RiskMethod> All { get; } =
        [Of(2, 5, MethodState.Active), Of(3, 3, MethodState.InApproval), Of(3, 5, MethodState.InApproval)];

    public static MethodCard Card(RiskMethod method, IReadOnlyList<OfferedStep> steps) => new(method, method.Read())
    {
        Author = "Devon Achterberg",
        Steps = steps,
        Next = method.Status == MethodState.Active ? new ChangeMethod() : null,
        Effect = method.Status == MethodState.Active ? null : new MethodEffect(method.Read().Size() == 5 ? [] :
        [
            new BandMove("RSK-0001", "Ransomware stops the platform", 12, Band.High, Band.Critical, OffTheScale: true),
            new BandMove("RSK-0011", "Leaver keeps access", 3, Band.Low, Band.Medium, OffTheScale: false),
        ], 30),
    };

    private static RiskMethod Of(int number, int size, MethodState state) => new RiskMethod
    {
        Id = $"RMV-000{number}",
        Title = $"Risk method {number}.0",
        VersionLabel = $"{number}.0",
        Content = DefaultMethod.Of(size).Write(),
        DocumentCode = RiskMethod.Document,
        AuthorId = "P0042",
    }.In(state);
}
