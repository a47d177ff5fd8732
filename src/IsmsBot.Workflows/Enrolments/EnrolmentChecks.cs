using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>What 7.3 asks of people's parts, and whether the policy has reached them (5.2).</summary>
internal static class EnrolmentChecks
{
    private const string PolicyCode = "ISMS-POL-001";
    private const int DaysForJoiners = 30;
    private const int MostShown = 25;

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("awareness.coverage", CoverageAsync),
        new Check("awareness.joiners", JoinersAsync),
        new Check("awareness.evidence", EvidenceAsync),
        new Check("policy.communicated", CommunicatedAsync),
    ];

    private static async Task<TestAnswer> CoverageAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var past = (await Themes.AllStaffCampaignsAsync(db, asOf, cancellationToken)).Where(c => c.Status == CampaignState.Running && c.DueAt < asOf)
            .ToList();
        var below = new List<string>();
        foreach (var campaign in past)
        {
            if (!await IsReachedAsync(db, campaign, cancellationToken))
            {
                below.Add(campaign.Id);
            }
        }

        return past.Count == 0 ? TestAnswer.NotApplicable : below.Count == 0 ? TestAnswer.Pass(past.Select(c => c.Id)) : TestAnswer.Fail(below);
    }

    private static async Task<TestAnswer> JoinersAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var oldest = asOf.AddDays(-DaysForJoiners);
        var old = await db.Set<Enrolment>().AsNoTracking().Where(e => e.Reason == EnrolmentReason.Joiner && e.EnrolledAt < oldest)
            .ToListAsync(cancellationToken);
        var open = old.Where(e => e.IsOpen).Select(e => e.Id).ToList();
        return old.Count == 0 ? TestAnswer.NotApplicable : open.Count == 0 ? TestAnswer.Pass(old.Select(e => e.Id)) : TestAnswer.Fail(open);
    }

    private static async Task<TestAnswer> EvidenceAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var all = db.Set<Acknowledgement>().AsNoTracking();
        var bad = await (
            from a in all
            join e in db.Set<Enrolment>() on a.EnrolmentId equals e.Id
            join v in db.Set<DocumentVersion>()
                on new { Code = a.DocumentCode, Label = a.DocumentVersion } equals new { Code = v.DocumentCode, Label = v.VersionLabel }
            where a.ContentSha256 != v.ContentSha256 || a.ClientPlatform == "" || a.ActivityId == "" || a.PersonId != e.PersonId
            orderby a.Id
            select a.Id).Take(MostShown).ToListAsync(cancellationToken);
        return bad.Count > 0 ? TestAnswer.Fail(bad)
            : await all.OrderBy(a => a.Id).Select(a => a.Id).Take(MostShown).ToListAsync(cancellationToken) is { Count: > 0 } some
                ? TestAnswer.Pass(some)
            : TestAnswer.NotApplicable;
    }

    private static async Task<TestAnswer> CommunicatedAsync(IsmsDb db, DateOnly asOf, CancellationToken cancellationToken)
    {
        var published = db.Set<DocumentVersion>().AsNoTracking().Where(v => v.DocumentCode == PolicyCode && v.Status == VersionState.Published);
        if (await published.FirstOrDefaultAsync(cancellationToken) is not { } version)
        {
            return TestAnswer.NotApplicable;
        }

        var campaigns = await db.Set<Campaign>().AsNoTracking()
            .Where(c => c.DocumentCode == PolicyCode && (c.Status == CampaignState.Running || c.Status == CampaignState.Closed))
                .OrderBy(c => c.StartAt).ToListAsync(cancellationToken);
        return campaigns.FindLast(c => c.DocumentVersion?.Split('.')[0] == version.Major) is { } campaign
            ? TestAnswer.If(await IsReachedAsync(db, campaign, cancellationToken), campaign.Id) : TestAnswer.Fail(version.Id);
    }

    private static async Task<bool> IsReachedAsync(IsmsDb db, Campaign campaign, CancellationToken cancellationToken) =>
        await Figures.OfAsync(db, campaign, cancellationToken) is { Required: > 0 } figures && figures.Share >= campaign.TargetCoverage;
}
