namespace IsmsBot.Workflows.Versions;

/// <summary>The tests of clause 5.2 that look at the policy itself; that it is communicated is tested where awareness lives.</summary>
internal static class PolicyChecks
{
    private const string Policy = "ISMS-POL-001";

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("policy.published", async (db, _, ct) =>
            await InForceAsync(db, ct) is { } p && p.Document.Status == DocumentState.Published
            && await IsTopManagerAsync(db, p.Version.ApprovedById, ct)
                ? TestAnswer.Pass(p.Version.Id) : TestAnswer.Fail()),
        On("policy.content", (p, _) => p.Version.ContentComplete != false),
        On("policy.independent-approval", (p, _) => VersionChecks.IsIndependent(p.Version)),
        On("policy.current", (p, asOf) => p.Document.NextReviewAt >= asOf),
        On("policy.available", (p, _) => !string.IsNullOrEmpty(p.Document.OutsideAccess)),
    ];

    /// <summary>Whether a document is the information security policy.</summary>
    public static bool IsPolicy(string code) => code == Policy;

    private static Check On(string id, Func<(ControlledDocument Document, DocumentVersion Version), DateOnly, bool> passes) =>
        new(id, async (db, asOf, ct) =>
            await InForceAsync(db, ct) is { } p ? TestAnswer.If(passes(p, asOf), p.Version.Id) : TestAnswer.NotApplicable);

    private static async Task<(ControlledDocument Document, DocumentVersion Version)?> InForceAsync(IsmsDb db, CancellationToken cancellationToken)
    {
        var versions = db.Set<DocumentVersion>().AsNoTracking().Where(v => v.DocumentCode == Policy && v.Status == VersionState.Published);
        var version = await versions.FirstOrDefaultAsync(cancellationToken);
        var document = await db.Set<ControlledDocument>().AsNoTracking().FirstOrDefaultAsync(d => d.Code == Policy, cancellationToken);
        return version is null || document is null ? null : (document, version);
    }

    private static Task<bool> IsTopManagerAsync(IsmsDb db, string? personId, CancellationToken cancellationToken) => db.Set<RoleAssignment>()
        .AnyAsync(a => a.PersonId == personId && a.Role == Role.TopManagement && a.Status == RoleAssignmentState.Active, cancellationToken);
}
