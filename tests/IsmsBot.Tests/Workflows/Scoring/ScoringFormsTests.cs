using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Risks;
using IsmsBot.Workflows.Assessments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Workflows.Scoring;

/// <summary>Several people fill in a form each, at the same time.</summary>
public class ScoringFormsTests
{
    [Fact]
    public async Task The_answer_of_one_leaves_the_others_what_they_are_asked()
    {
        await using var bot = await Started();
        await bot.Tick();
        ChatMessage Asked(string person) => bot.Inbox(person).Last(m => m.HasButton("Send my figures"));
        var (elin, farid) = (Asked("elin"), Asked("farid"));

        var done = await bot.ClickForCard(
            "elin", elin, "Send my figures", ("likelihood", "3"), ("confidentiality", "3"), ("integrity", "0"), ("availability", "0"));
        await bot.Tick();

        Assert.Contains("1 of 4 have answered", done.Plain(), StringComparison.Ordinal);
        Assert.False(done.HasButton("Send my figures"));
        Assert.Equal(farid.Card!.ToJsonString(), bot.Now("farid", farid).Card!.ToJsonString());
    }

    private static async Task<TestBot> Started()
    {
        var bot = await TestBot.StartAsync();
        await bot.Press("devon", "assessments/start-assessment", new { });
        var assessment = await bot.InDb(db => db.Set<RiskAssessment>().AsNoTracking().SingleAsync(a => a.Id == "RAS-2026-05"));
        await bot.Press("devon", "scoring/start-scoring", new
        {
            record = assessment.Id,
            version = assessment.Version,
            risk = "RSK-0010",
            assessors = string.Join(',', new[] { "elin", "farid", "saoirse", "olga" }.Select(Cast.Id)),
            endsOn = "2026-11-23",
        });
        return bot;
    }
}
