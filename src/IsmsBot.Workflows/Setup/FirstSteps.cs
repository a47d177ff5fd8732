using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Roles;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Setup;

/// <summary>How far the first steps are: read from the records that they lead to, so that nothing is ticked off that is not there.</summary>
internal static class FirstSteps
{
    /// <summary>The document that everybody reads first (5.2).</summary>
    private const string Policy = "ISMS-POL-001";

    public static async Task<FirstStepsCard> CardAsync(Turn turn)
    {
        var (lines, documents) = await LayOut.MissingAsync(turn);
        return new FirstStepsCard(
            [
                await RolesAsync(turn), Documents(documents.Count), await PolicyAsync(turn), await CampaignAsync(turn), await MethodAsync(turn),
                await CountedAsync(turn.Db.Set<Asset>(), turn, "What is worth protecting", "new asset", n => $"{n:asset is|assets are} listed"),
                await CountedAsync(turn.Db.Set<Risk>(), turn, "Risks, each with an owner", "new risk", n => $"{n:risk is|risks are} known"),
                await StatementAsync(turn, lines.Count),
            ],
            lines.Count + documents.Count);
    }

    /// <summary>The roles without which nothing is decided (5.3): somebody holds each.</summary>
    private static async Task<FirstStep> RolesAsync(Turn turn)
    {
        var vacant = await VacantRoles.FindAsync(turn.Db, turn.Cancellation);
        var state = vacant.Count == 0 ? (Sentence)"somebody holds each role" : (Sentence)$"vacant: {Sentence.List(vacant.Select(RoleName.Of))}";
        return new FirstStep("Who does what", state, vacant.Count == 0, "roles");
    }

    private static FirstStep Documents(int missing) => new(
        "The document set", missing == 0 ? (Sentence)"planned" : (Sentence)$"{missing:document is|documents are} not planned yet", missing == 0,
        missing == 0 ? "document gaps" : null);

    private static async Task<FirstStep> PolicyAsync(Turn turn)
    {
        var policy = turn.Made<ControlledDocument>().FirstOrDefault(document => document.Code == Policy)
            ?? await turn.Db.Set<ControlledDocument>().AsNoTracking().FirstOrDefaultAsync(document => document.Code == Policy, turn.Cancellation);
        var published = policy?.Status == DocumentState.Published;
        return new FirstStep(
            "The information security policy, approved by top management",
            policy is null ? (Sentence)"not planned yet" : (Sentence)$"{policy.Status}",
            published, policy is null ? null : published ? $"show {Policy}" : $"draft {Policy}");
    }

    private static async Task<FirstStep> CampaignAsync(Turn turn)
    {
        var states = await turn.Db.Set<Campaign>().AsNoTracking().Select(campaign => campaign.Status).Distinct().ToListAsync(turn.Cancellation);
        var runs = states.Exists(state => state is CampaignState.Running or CampaignState.Closed);
        return new FirstStep(
            "Everybody reads the policy", runs ? (Sentence)"a campaign has begun" : states.Count > 0 ? "a campaign is being prepared" : "not begun",
            runs, states.Count > 0 ? "campaigns" : "new campaign");
    }

    private static async Task<FirstStep> MethodAsync(Turn turn)
    {
        var states = await turn.Db.Set<RiskMethod>().AsNoTracking().Select(method => method.Status).Distinct().ToListAsync(turn.Cancellation);
        var active = states.Contains(MethodState.Active);
        return new FirstStep(
            "How risks are rated", active ? (Sentence)"in force" : states.Contains(MethodState.InApproval) ? "waits for top management" : "not begun",
            active, "risk method");
    }

    private static async Task<FirstStep> CountedAsync<T>(IQueryable<T> all, Turn turn, Sentence what, string says, Func<int, Sentence> state)
        where T : class
    {
        var count = await all.CountForPeopleAsync(turn.Cancellation);
        return new FirstStep(what, count == 0 ? "none yet" : state(count), count > 0, says);
    }

    private static async Task<FirstStep> StatementAsync(Turn turn, int missing)
    {
        var left = missing + turn.Made<SoaEntry>().Count()
            + await turn.Db.Set<SoaEntry>().CountAsync(entry => entry.Applicability == Applies.Undecided, turn.Cancellation);
        return new FirstStep(
            "The Statement of Applicability", left == 0 ? (Sentence)"every control is decided on" : (Sentence)$"{left:control|controls} to decide on",
            left == 0, missing > 0 ? null : "soa");
    }
}
