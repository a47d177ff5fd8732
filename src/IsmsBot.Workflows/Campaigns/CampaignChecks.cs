using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Campaigns;

/// <summary>What 7.3 asks of campaigns: a plan, a campaign for all staff, and the three themes within a year.</summary>
internal static class CampaignChecks
{
    private const string Plan = "ISMS-PLN-003";

    public static IReadOnlyList<ClauseTest> All { get; } =
    [
        new Check("awareness.plan", async (db, _, ct) =>
            TestAnswer.If(await db.Set<ControlledDocument>().AnyAsync(d => d.Code == Plan && d.Status == DocumentState.Published, ct), Plan)),
        new Check("awareness.campaign", async (db, asOf, ct) =>
            await Themes.AllStaffCampaignsAsync(db, asOf, ct) is { Count: > 0 } some ? TestAnswer.Pass(some.Select(c => c.Id)) : TestAnswer.Fail()),
        new Check("awareness.themes", async (db, asOf, ct) => await Themes.AllStaffCampaignsAsync(db, asOf, ct) is { Count: > 0 } some
            ? TestAnswer.If((await Themes.MissingAsync(db, asOf, ct)).Count == 0, some.Select(c => c.Id)) : TestAnswer.NotApplicable),
    ];
}
