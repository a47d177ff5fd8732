using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Many people want the next number of one series at the same moment.</summary>
public class RushTests
{
    /// <summary>Several times as many as the races that an act may lose.</summary>
    private const int Everybody = 80;

    [Fact]
    public async Task Nobody_in_a_rush_is_turned_away_because_others_were_faster()
    {
        await using var bot = await TestBot.StartAsync();
        var before = (await bot.CoverageOf("CAM-2026-04")).Done;
        var asked = await AskAgain(bot);
        var cards = new Dictionary<string, ChatMessage>();
        foreach (var enrolment in asked)
        {
            cards[enrolment.Id] = await bot.Say(enrolment.PersonId, "help");
        }

        var answers = await Task.WhenAll(asked.Select(e => bot.As(e.PersonId).ActAsync(
            cards[e.Id], new JsonObject { ["type"] = "Action.Execute", ["verb"] = "enrolments/acknowledge" },
                new JsonObject { ["record"] = e.Id, ["content"] = "3.0" })));

        Assert.All(answers, a => Assert.Contains("Done on 16 November 2026", a.Words(), StringComparison.Ordinal));
        Assert.Equal(Everybody, asked.Count);
        Assert.Equal(before, (await bot.CoverageOf("CAM-2026-04")).Done);
    }

    /// <summary>As if those who have accepted the policy long ago had opened it again, and not accepted it.</summary>
    private static async Task<List<Enrolment>> AskAgain(TestBot bot)
    {
        List<Enrolment> asked = [];
        await bot.Change(async db =>
        {
            asked = await db.Set<Enrolment>().Where(e => e.CampaignId == "CAM-2026-04" && e.Status == EnrolmentState.Completed).OrderBy(e => e.Id)
                .Take(Everybody).ToListAsync();
            foreach (var enrolment in asked)
            {
                (enrolment.Status, enrolment.OpenedAt, enrolment.OpenedContent) = (EnrolmentState.Opened, bot.Now, "3.0");
            }

            var ids = asked.ConvertAll(e => e.Id);
            db.RemoveRange(await db.Set<Acknowledgement>().Where(a => ids.Contains(a.EnrolmentId)).ToListAsync());
        });
        return asked;
    }
}
