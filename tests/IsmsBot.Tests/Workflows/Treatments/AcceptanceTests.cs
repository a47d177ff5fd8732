using IsmsBot.Kernel.Readiness;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Treatments;

/// <summary>Stories S27 to S31: what remains is accepted by its owner alone, on exactly the picture that was shown (6.1.3, 8.3).</summary>
public class AcceptanceTests
{
    private const string Reason = "Two older accounts stay until summer; they hold no patient data.";

    private static async Task<ClickAnswer> Accept(
        TestBot bot, string person, string until = "2027-04-19", string? reason = Reason, string? picture = null)
    {
        var asked = await bot.Acceptance("RAC-0001");
        return await bot.Press(
            person,
            "treatments/accept-risk",
            new { record = "RAC-0001", version = asked.Version, picture = picture ?? asked.SnapshotHash, until, reason });
    }

    private static async Task<ClickAnswer> Endorse(TestBot bot, string person)
    {
        var asked = await bot.Acceptance("RAC-0001");
        return await bot.Press(
            person, "treatments/endorse-acceptance", new { record = "RAC-0001", version = asked.Version, picture = asked.SnapshotHash });
    }

    private static Task<ClauseState> State(TestBot bot, string key) =>
        bot.InDb(db => ClauseState.OfAsync(IsmsBot.Catalog.Clauses.Get(key), db, new DateOnly(2026, 11, 16), CancellationToken.None));

    [Fact]
    public async Task S27_Only_the_owner_accepts()
    {
        await using var bot = await TestBot.StartAsync();

        var forwarded = await Accept(bot, "ingrid");
        var typed = await bot.Say("ingrid", "accept RSK-0003");

        Assert.True(forwarded.Plain().Says("GEN-11"), forwarded.Plain());
        Assert.True(typed.Plain().Says("SOD-03"), typed.Plain());
        Assert.Equal(AcceptanceState.Requested, (await bot.Acceptance("RAC-0001")).Status);
        Assert.Equal(
            ["RAC-0001"], (await State(
                bot, "risk-treatment-process")).Tests.Single(t => t.Check.Id.EndsWith("residual-waiting", StringComparison.Ordinal)).Answer.Records);
    }

    [Theory]
    [InlineData("henrik")]
    [InlineData("devon")]
    [InlineData("marit")]
    public async Task An_acceptance_is_never_delegated(string standIn)
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await Accept(bot, standIn);

        Assert.True(answer.Plain().Says("GEN-11"), answer.Plain());
        Assert.Equal((AcceptanceState.Requested, null), ((await bot.Acceptance("RAC-0001")).Status, (await bot.Acceptance("RAC-0001")).AcceptedById));
        Assert.Contains(await bot.JournalOf("RAC-0001"), j => j is { Action: "refused treatments/accept-risk", Comment: "GEN-11" });
    }

    [Fact]
    public async Task S28_High_risk_owner_then_top_management()
    {
        await using var bot = await TestBot.StartAsync();

        var accepted = await Accept(bot, "ana");
        Assert.True(accepted.Plain().Says("RAC-03"), accepted.Plain());
        Assert.Equal(AcceptanceState.AwaitingEndorsement, (await bot.Acceptance("RAC-0001")).Status);
        await bot.Tick();
        await bot.ClickForCard("marit", bot.Inbox("marit")[^1], "Endorse");

        Assert.Equal((AcceptanceState.Active, RiskState.Accepted), ((await bot.Acceptance("RAC-0001")).Status, (await bot.Risk("RSK-0003")).Status));
        Assert.Contains(
            await bot.JournalOf("RSK-0003"), j => j.Comment?.Contains("accepted by P0003, endorsed by P0001", StringComparison.Ordinal) == true);
        Assert.Equal(ClauseStatus.Conforming, (await State(bot, "risk-treatment-process")).Status);
        Assert.Equal(ClauseStatus.Partly, (await State(bot, "risk-treatment-performed")).Status);
    }

    [Fact]
    public async Task S29_Owner_cannot_endorse()
    {
        await using var bot = await TestBot.StartAsync();
        await Accept(bot, "ana");

        var answer = await Endorse(bot, "ana");

        Assert.True(answer.Plain().Says("RAC-03"), answer.Plain());
        Assert.Contains("Marit Oosterveld, Tomasz Wilgorski, Henrik Solvangen and Leila Farahmandi", answer.Plain(), StringComparison.Ordinal);
        Assert.Equal(AcceptanceState.AwaitingEndorsement, (await bot.Acceptance("RAC-0001")).Status);
    }

    [Fact]
    public async Task S30_Acceptance_beyond_the_limit()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await Accept(bot, "ana", "2027-09-30");

        Assert.True(answer.Plain().Says("RAC-02"), answer.Plain());
        Assert.Contains("16 May 2027", answer.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S31_Critical_risk()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Rate("ruben", "RSK-0001", "4", "3", "5", "5", "news of attacks on suppliers");
        var version = (await bot.Risk("RSK-0001")).Version;
        await bot.Press("ruben", "risks/reassess-risk", new { record = "RSK-0001", version, reason = "news of attacks on suppliers" });

        var refused = await bot.Press("ruben", "treatments/request-acceptance", new { record = "RSK-0001" });
        Assert.True(refused.Plain().Says("RAC-01"), refused.Plain());
        Assert.Contains("TRT-0001", refused.Plain(), StringComparison.Ordinal);
        var asked = await bot.Press("ruben", "treatments/ask-tolerance", new { record = "RSK-0001" });

        Assert.Contains("Interim tolerance", asked.Plain(), StringComparison.Ordinal);
        await bot.Tick();
        Assert.Contains(bot.Inbox("marit"), m => m.Plain().Contains("RSK-0001 is critical: 20", StringComparison.Ordinal));
        var request = await bot.InDb(db => db.Set<RiskAcceptance>().SingleAsync(a => a.RiskId == "RSK-0001"));
        Assert.Equal(new DateOnly(2026, 12, 16), request.ExpiresAt);
    }

    [Fact]
    public async Task An_edited_payload_is_refused_with_the_current_card()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await Accept(bot, "ana", picture: new string('0', 64));

        Assert.True(answer.Plain().Says("GEN-02"), answer.Plain());
        Assert.Equal(AcceptanceState.Requested, (await bot.Acceptance("RAC-0001")).Status);
    }

    [Fact]
    public async Task A_rating_that_moves_makes_only_the_acceptance_of_that_risk_stale_and_tells_its_owner_why()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.Rate("ruben", "RSK-0004", "3", "0", "0", "4", "the second region is smaller than we thought");
        await bot.Tick();

        Assert.Equal((AcceptanceState.Revoked, RiskState.Assessed), ((await bot.Acceptance("RAC-0002")).Status, (await bot.Risk("RSK-0004")).Status));
        Assert.Contains(bot.Inbox("ruben"), m => m.Plain().Contains("a picture that has changed: the level", StringComparison.Ordinal));
        Assert.Equal(14, await bot.InDb(db => db.Set<RiskAcceptance>().CountAsync(a => a.Status == AcceptanceState.Active)));
    }

    [Fact]
    public async Task A_rating_that_stays_leaves_the_acceptance_as_it_is()
    {
        await using var bot = await TestBot.StartAsync();
        var risk = await bot.Risk("RSK-0004");

        await bot.Rate(
            "ruben", "RSK-0004", $"{risk.Current.Likelihood}", $"{risk.Current.ImpactC}", $"{risk.Current.ImpactI}", $"{risk.Current.ImpactA}");
        await bot.Tick();

        Assert.Equal(AcceptanceState.Active, (await bot.Acceptance("RAC-0002")).Status);
    }

    [Fact]
    public async Task An_acceptance_that_ends_is_asked_again_30_days_before_and_its_end_opens_the_risk()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Change(db => db.Set<RiskAcceptance>()
            .Where(a => a.Id == "RAC-0002")
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.ExpiresAt, new DateOnly(2026, 12, 10))));

        await bot.Tick();
        Assert.Single(
            await bot.InDb(db => db.Set<RiskAcceptance>().Where(a => a.RiskId == "RSK-0004" && a.Status == AcceptanceState.Requested).ToListAsync()));
        await bot.MoveTo(new DateTimeOffset(2026, 12, 11, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal((AcceptanceState.Expired, RiskState.Assessed), ((await bot.Acceptance("RAC-0002")).Status, (await bot.Risk("RSK-0004")).Status));
    }

    [Fact]
    public async Task Two_clicks_at_once_count_once()
    {
        await using var bot = await TestBot.StartAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Accept(bot, "ana")));

        Assert.All(answers, a => Assert.Equal(ClickOutcome.Card, a.Outcome));
        Assert.Single(await bot.JournalOf("RAC-0001"), j => j.Action == "accept");
    }
}
