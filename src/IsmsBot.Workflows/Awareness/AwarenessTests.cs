using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>The tests of clause 7.3, and the one of 5.2 that asks whether the policy has reached people.</summary>
internal static class AwarenessTests
{
    private const string Plan = "ISMS-PLN-003";

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("awareness.plan", async (db, _, ct) => TestAnswer.If(await db.Set<ControlledDocument>().AnyAsync(d => d.Code == Plan && d.Status == DocumentState.Published, ct), Plan)),
        new Check("awareness.campaign", async (db, asOf, ct) => await Themes.AllStaffCampaignsAsync(db, asOf, ct) is { Count: > 0 } some ? TestAnswer.Pass(some.Select(c => c.Id)) : TestAnswer.Fail()),
        new Check("awareness.themes", ThemesAsync),
        new Check("awareness.coverage", CoverageAsync),
        new Check("awareness.joiners", JoinersAsync),
        new Check("awareness.evidence", EvidenceAsync),
        new Check("policy.communicated", CommunicatedAsync),
    ];

    private static async Task<TestAnswer> ThemesAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var campaigns = await Themes.AllStaffCampaignsAsync(db, asOf, cancellationToken);
        return campaigns.Count == 0 ? TestAnswer.NotApplicable : TestAnswer.If((await Themes.MissingAsync(db, asOf, cancellationToken)).Count == 0, campaigns.Select(c => c.Id));
    }

    private static async Task<TestAnswer> CoverageAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var past = (await Themes.AllStaffCampaignsAsync(db, asOf, cancellationToken)).Where(c => c.Status == CampaignState.Running && c.DueAt < asOf).ToList();
        if (past.Count == 0)
        {
            return TestAnswer.NotApplicable;
        }

        var below = new List<string>();
        foreach (var campaign in past)
        {
            if (await Coverage.OfAsync(db, campaign.Id, cancellationToken) is var c && (c.Required == 0 || c.Share < campaign.TargetCoverage))
            {
                below.Add(campaign.Id);
            }
        }

        return below.Count == 0 ? TestAnswer.Pass(past.Select(c => c.Id)) : TestAnswer.Fail(below);
    }

    private static async Task<TestAnswer> JoinersAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var oldest = asOf.AddDays(-30);
        var old = await db.Set<Enrolment>().AsNoTracking().Where(e => e.Reason == EnrolmentReason.Joiner && e.EnrolledAt < oldest).Select(e => new { e.Id, e.Status }).ToListAsync(cancellationToken);
        var open = old.Where(e => e.Status is EnrolmentState.Assigned or EnrolmentState.Opened or EnrolmentState.Overdue).Select(e => e.Id).ToList();
        return old.Count == 0 ? TestAnswer.NotApplicable : open.Count == 0 ? TestAnswer.Pass(old.Select(e => e.Id)) : TestAnswer.Fail(open);
    }

    private static async Task<TestAnswer> EvidenceAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var all = db.Set<Acknowledgement>().AsNoTracking();
        if (!await all.AnyAsync(cancellationToken))
        {
            return TestAnswer.NotApplicable;
        }

        var bad = await (
            from a in all
            join e in db.Set<Enrolment>() on a.EnrolmentId equals e.Id
            join v in db.Set<DocumentVersion>() on new { Code = a.DocumentCode, Label = a.DocumentVersion } equals new { Code = v.DocumentCode, Label = v.VersionLabel }
            where a.ContentSha256 != v.ContentSha256 || a.ClientPlatform == "" || a.ActivityId == "" || a.PersonId != e.PersonId
            orderby a.Id
            select a.Id).Take(25).ToListAsync(cancellationToken);
        return bad.Count > 0 ? TestAnswer.Fail(bad) : TestAnswer.Pass(await all.OrderBy(a => a.Id).Select(a => a.Id).Take(25).ToListAsync(cancellationToken));
    }

    private static async Task<TestAnswer> CommunicatedAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var version = await db.Set<DocumentVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.DocumentCode == PolicyCode && v.Status == VersionState.Published, cancellationToken);
        if (version is null)
        {
            return TestAnswer.NotApplicable;
        }

        var campaign = (await db.Set<Campaign>().AsNoTracking()
                .Where(c => c.Kind == CampaignKind.PolicyAcknowledgement && c.DocumentCode == PolicyCode && (c.Status == CampaignState.Running || c.Status == CampaignState.Closed))
                .OrderBy(c => c.StartAt).ToListAsync(cancellationToken))
            .LastOrDefault(c => c.DocumentVersion?.Split('.')[0] == version.Major);
        if (campaign is null)
        {
            return TestAnswer.Fail(version.Id);
        }

        var coverage = await Coverage.OfAsync(db, campaign.Id, cancellationToken);
        return TestAnswer.If(coverage.Required > 0 && coverage.Share >= campaign.TargetCoverage, campaign.Id);
    }

    private const string PolicyCode = "ISMS-POL-001";
}
