using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>What a button sends can be put on any card: an act is done only from a card that the bot has sent there.</summary>
public class ForeignCardTests
{
    private static JsonObject Acknowledge => new() { ["type"] = "Action.Execute", ["verb"] = "enrolments/acknowledge" };

    /// <summary>As if Ingrid had opened the policy again and not accepted it yet.</summary>
    private static async Task<Enrolment> Opened(TestBot bot)
    {
        await bot.Change(async db =>
        {
            var mine = await db.Set<Enrolment>().SingleAsync(e => e.CampaignId == "CAM-2026-04" && e.PersonId == Cast.Id("ingrid"));
            (mine.Status, mine.OpenedAt, mine.OpenedContent) = (EnrolmentState.Opened, bot.Now, "3.0");
            db.RemoveRange(await db.Set<Acknowledgement>().Where(a => a.EnrolmentId == mine.Id).ToListAsync());
        });
        return await bot.InDb(db => db.Set<Enrolment>().SingleAsync(e => e.CampaignId == "CAM-2026-04" && e.PersonId == Cast.Id("ingrid")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_card_that_the_bot_never_sent_does_nothing(bool inGroup)
    {
        await using var bot = await TestBot.StartAsync();
        var mine = await Opened(bot);
        var real = await bot.Say("ingrid", "my policies");
        var before = await bot.Acknowledgements("ingrid");
        var events = await bot.InDb(db => db.Journal.CountAsync());
        var made = inGroup ? real with { ConversationId = bot.Teams.Tenant.GroupChats[0].Id } : real with { Id = "1700000000001" };

        var answer = await bot.As("ingrid").ActAsync(made, Acknowledge, new JsonObject { ["record"] = mine.Id, ["content"] = "3.0" });

        Assert.Contains("not one that I sent you", answer.Words(), StringComparison.Ordinal);
        Assert.Equal(before, await bot.Acknowledgements("ingrid"));
        Assert.Equal(events, await bot.InDb(db => db.Journal.CountAsync()));
        var done = await bot.As("ingrid").ActAsync(real, Acknowledge, new JsonObject { ["record"] = mine.Id, ["content"] = "3.0" });
        Assert.Contains("Done on", done.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_and_ids_beyond_all_measure_are_refused_before_anything_is_kept()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.Say("sven", "help");
        var before = await Kept(bot);

        var id = await bot.As("sven").ActAsync(card, Acknowledge, new JsonObject { ["record"] = new string('x', 3_000_000) });
        var record = await bot.As("sven").ActAsync(card, Acknowledge, new JsonObject { ["record"] = "ENR-" + new string('1', 50) });
        var text = await bot.As("sven").ActAsync(
            card, new JsonObject { ["type"] = "Action.Execute", ["verb"] = "enrolments/defer" },
            new JsonObject { ["record"] = "ENR-0057", ["reason"] = new string('x', 15_000) });

        Assert.Contains("characters", id.Words(), StringComparison.Ordinal);
        Assert.Contains("names no record", record.Words(), StringComparison.Ordinal);
        Assert.Contains("15000 characters", text.Words(), StringComparison.Ordinal);
        Assert.Equal(before, await Kept(bot));
    }

    [Fact]
    public async Task Refusals_of_one_person_are_not_noted_without_end()
    {
        await using var bot = await TestBot.StartAsync();
        var card = await bot.Say("sven", "help");

        for (var click = 0; click < 100; click++)
        {
            Assert.Contains(
                "I cannot find", (await bot.As("sven").ActAsync(card, Acknowledge, new JsonObject { ["record"] = $"ENR-9{click:000}" })).Words(),
                StringComparison.Ordinal);
        }

        Assert.InRange((await bot.JournalOf(Cast.Id("sven"))).Count(e => e.Action.StartsWith("refused", StringComparison.Ordinal)), 1, 60);
    }

    [Theory]
    [InlineData(15_000)]
    [InlineData(108_000)]
    public async Task A_text_that_is_too_long_gets_a_sentence_and_its_beginning_back(int length)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.Say("ruben", "new risk");

        var answer = await bot.Say("ruben", "A door " + new string('x', length));

        Assert.Contains("below 2000 characters", answer.Words(), StringComparison.Ordinal);
        Assert.Contains("A door xxx", answer.Card!.ToJsonString(), StringComparison.Ordinal);
    }

    private static Task<(int, int, int)> Kept(TestBot bot) =>
        bot.InDb(async db => (await db.Journal.CountAsync(), await db.ClicksSeen.CountAsync(), await db.Outbox.CountAsync()));
}
