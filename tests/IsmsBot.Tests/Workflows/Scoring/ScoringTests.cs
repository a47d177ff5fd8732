using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Scoring;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Scoring;

/// <summary>A risk is scored by several people in two rounds; nobody sees whose figures are whose, and the owner decides (6.1.2 d).</summary>
public class ScoringTests
{
    private static readonly string[] Assessors = ["elin", "farid", "saoirse", "olga"];

    [Fact]
    public async Task Two_rounds_with_an_outlier_who_explains_and_the_owner_decides()
    {
        await using var bot = await Started();
        await Answer(bot, 1, "elin", "3", "3");
        await Answer(bot, 1, "farid", "3", "3");
        await Answer(bot, 1, "saoirse", "2", "3");
        Assert.DoesNotContain("median", (await bot.Press("farid", "scoring/show-my-part", new { record = "DEL-0001" }))
            .Plain(), StringComparison.Ordinal);

        await Answer(bot, 1, "olga", "5", "5");

        Assert.Equal(ScoringState.Explaining, (await Scoring(bot)).Status);
        await bot.Tick();
        var asked = bot.Inbox("olga")[^1];
        Assert.Contains("The median of the first round is 9, from 6 to 25. You said 25.", asked.Plain(), StringComparison.Ordinal);
        await bot.ClickForCardOrText("olga", asked, "Send it without my name", ("why", "Partners were hit last month."));
        await bot.Tick();
        var second = bot.Inbox("elin")[^1].Plain();
        Assert.Contains("Somebody says: Partners were hit last month.", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Olga", second, StringComparison.Ordinal);
        foreach (var person in Assessors)
        {
            await Answer(bot, 2, person, "3", "4");
        }

        await bot.Tick();
        var card = bot.Inbox("joana")[^1];
        Assert.Contains("median 12, from 12 to 12", card.Plain(), StringComparison.Ordinal);
        var done = await bot.Click("joana", card, "Save and confirm");
        Assert.Contains("3 times 4 is 12", done.Plain(), StringComparison.Ordinal);
        var risk = await bot.Risk("RSK-0010");
        Assert.Equal((12, bot.Now.Date), (risk.CurrentScore, risk.OwnerConfirmedAt!.Value.ToDateTime(TimeOnly.MinValue)));
        Assert.Equal(ScoringState.Decided, (await Scoring(bot)).Status);
        var assessment = await bot.InDb(db => db.Set<RiskAssessment>().AsNoTracking().SingleAsync(a => a.Id == Assessment(db)));
        Assert.Equal(
            ["RSK-0010, round 1: 4 answers, median 9, range 6 to 25", "RSK-0010, round 2: 4 answers, median 12, range 12 to 12"], assessment.Spreads);
    }

    [Fact]
    public async Task The_journal_says_who_answered_and_never_what()
    {
        await using var bot = await Started();
        await Answer(bot, 1, "elin", "3", "3");
        await Answer(bot, 1, "farid", "2", "4");

        var journal = await bot.JournalOf("DEL-0001");

        Assert.Equal(["P0016", "P0043"], journal.Where(j => j.Action == "answered").Select(j => j.ActorId));
        Assert.All(journal.Where(j => j.Action == "answered"), j => Assert.True(string.IsNullOrEmpty(j.Comment) && string.IsNullOrEmpty(j.Changes)));
    }

    [Fact]
    public async Task A_round_ends_on_its_day_with_the_answers_there_are()
    {
        await using var bot = await Started();
        await Answer(bot, 1, "elin", "3", "3");
        await Answer(bot, 1, "farid", "3", "3");

        await bot.MoveBy(TimeSpan.FromDays(9));

        var scoring = await Scoring(bot);
        Assert.Equal((ScoringState.RoundTwo, 2), (scoring.Status, Spread.Parse(scoring.FirstSpread!).Answers));
        Assert.True((await Answer(bot, 1, "olga", "1", "1")).Plain().Says("GEN-05"));
    }

    [Fact]
    public async Task With_fewer_than_two_answers_a_scoring_ends_without_a_result()
    {
        await using var bot = await Started();
        await Answer(bot, 1, "elin", "3", "3");

        await bot.MoveBy(TimeSpan.FromDays(9));

        Assert.Equal(ScoringState.Cancelled, (await Scoring(bot)).Status);
        Assert.Contains(bot.Inbox("devon"), m => m.Plain().Contains("fewer than two people answered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_who_have_not_answered_are_reminded()
    {
        await using var bot = await Started();
        await Answer(bot, 1, "elin", "3", "3");
        await bot.Tick();

        await bot.MoveBy(TimeSpan.FromDays(7.5));

        Assert.Contains(bot.Inbox("farid"), m => m.Plain().Contains("Score the risk Customer", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Inbox("elin"), m => m.Plain().Contains("Score the risk Customer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answering_twice_for_somebody_else_or_without_being_asked_is_refused_with_a_sentence()
    {
        await using var bot = await Started();
        await Answer(bot, 1, "elin", "3", "3");

        Assert.True((await Answer(bot, 1, "elin", "5", "5")).Plain().Says("GEN-03"));
        Assert.True((await Answer(bot, 1, "sven", "3", "3")).Plain().Says("GEN-11"));
        Assert.True((await Answer(bot, 2, "farid", "3", "3")).Plain().Says("GEN-05"));
        Assert.True((await Answer(bot, 1, "farid", "9", "3")).Plain().Says("RSK-02"));
        Assert.True(
            (await bot.Press("farid", "scoring/explain-figures", new { record = "DEL-0001", why = "I know something else" })).Plain().Says("GEN-05"));
        Assert.True(
            (await bot.Press(
                "devon", "scoring/decide-scoring",
                new
                {
                    record = "DEL-0001",
                    version = (await Scoring(bot)).Version,
                    likelihood = "1",
                    confidentiality = "1",
                    integrity = "1",
                    availability = "1",
                }))
                .Plain()
                .Says("GEN-11"));
        var forElse = await bot.Press(
            "farid",
            "scoring/answer-scoring",
            new { record = "DEL-0001", round = 1, personId = "P0042", likelihood = "2", confidentiality = "2", integrity = "0", availability = "0" });
        Assert.Contains("Your answer of round 1 is kept", forElse.Plain(), StringComparison.Ordinal);
        var answers = await bot.InDb(db => db.Set<ScoringAnswer>().AsNoTracking().ToListAsync());
        Assert.Equal(["P0016", "P0043"], answers.Where(a => a.AnsweredOn is not null).Select(a => a.PersonId).Order());
        Assert.Equal(9, answers.Single(a => a.PersonId == "P0016").Score);
    }

    [Fact]
    public async Task Several_answer_at_the_same_time_and_none_is_lost()
    {
        await using var bot = await Started();

        await Task.WhenAll(Assessors.Select(person => Answer(bot, 1, person, "3", "3")));

        var scoring = await Scoring(bot);
        Assert.Equal((ScoringState.RoundTwo, 4), (scoring.Status, Spread.Parse(scoring.FirstSpread!).Answers));
    }

    [Theory]
    [InlineData("RSK-0010", "P0016,P0043", "2026-12-01")]
    [InlineData("RSK-9999", "P0016,P0043,P0042", "2026-12-01")]
    [InlineData("RSK-0010", "P0016,P0043,P0042", "2026-11-01")]
    public async Task A_scoring_needs_a_risk_three_people_and_a_day(string risk, string assessors, string endsOn)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Press("devon", "assessments/start-assessment", new { });
        var id = await bot.InDb(db => Task.FromResult(Assessment(db)));

        var answer = await bot.Press("devon", "scoring/start-scoring", new { record = id, version = 2, risk, assessors, endsOn });

        Assert.True(answer.Plain().Says("GEN-04"), answer.Plain());
    }

    private static async Task<TestBot> Started()
    {
        var bot = await TestBot.StartAsync();
        await bot.Press("devon", "assessments/start-assessment", new { });
        var id = await bot.InDb(db => Task.FromResult(Assessment(db)));
        var version = await bot.InDb(db => db.Set<RiskAssessment>().Where(a => a.Id == id).Select(a => a.Version).SingleAsync());
        var answer = await bot.Press("devon", "scoring/start-scoring",
            new { record = id, version, risk = "RSK-0010", assessors = string.Join(',', Assessors.Select(Cast.Id)), endsOn = "2026-11-23" });
        Assert.Contains("Started. 4 people are asked", answer.Plain(), StringComparison.Ordinal);
        return bot;
    }

    private static string Assessment(IsmsBot.Kernel.Data.IsmsDb db) =>
        db.Set<RiskAssessment>().OrderByDescending(a => a.StartedAt).ThenByDescending(a => a.Id).Select(a => a.Id).First();

    private static Task<ClickAnswer> Answer(TestBot bot, int round, string person, string likelihood, string impact) =>
        bot.Press(person, "scoring/answer-scoring",
            new { record = "DEL-0001", round, likelihood, confidentiality = impact, integrity = "0", availability = "0" });

    private static Task<RiskScoring> Scoring(TestBot bot) => bot.InDb(db => db.Set<RiskScoring>().AsNoTracking().SingleAsync());
}
