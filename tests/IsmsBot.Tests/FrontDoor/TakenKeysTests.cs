using System.Text.Json.Nodes;
using IsmsBot.Kernel.Data;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>A key that is taken is a race, and not an answer that was given before.</summary>
public class TakenKeysTests
{
    /// <summary>After a restore a card in the chat names a record that is gone; and anybody can send any id.</summary>
    [Fact]
    public async Task A_click_on_a_record_that_is_not_there_does_not_block_the_next_one_of_that_number()
    {
        await using var bot = await TestBot.StartAsync();
        var last = await bot.InDb(db => db.Set<NumberSeries>().Where(n => n.Prefix == "RSK").Select(n => n.Last).SingleAsync());
        var next = NumberSeries.Id("RSK", last + 1);
        var refused = await bot.As("sven").ActAsync(
            await bot.Say("sven", "help"), new JsonObject { ["type"] = "Action.Execute", ["verb"] = "risks/show-risk" },
            new JsonObject { ["record"] = next });
        await bot.As("sven").ActAsync(
            await bot.Say("sven", "help"), new JsonObject { ["type"] = "Action.Execute", ["verb"] = "risks/close-risk" },
            new JsonObject { ["record"] = next, ["version"] = 1, ["reason"] = "No such record exists." });

        var answer = await NewRisk(bot, "ruben");

        Assert.Contains("I cannot find", refused.Words(), StringComparison.Ordinal);
        Assert.Contains(next, answer.Words(), StringComparison.Ordinal);
        Assert.Equal("create", (await bot.JournalOf(next))[0].Action);
        Assert.DoesNotContain(await bot.JournalOf(next), entry => entry.Action.StartsWith("refused", StringComparison.Ordinal));
        Assert.Contains(await bot.JournalOf(Cast.Id("sven")), entry => entry.Action.StartsWith("refused", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task People_who_finish_an_interview_at_the_same_moment_each_get_a_record_of_their_own(string database)
    {
        await using var bot = await TestBot.StartAsync(Store.Folder, database);
        string[] people = ["ruben", "ingrid", "yusuf", "elin", "tomasz", "henrik"];
        foreach (var person in people)
        {
            await bot.Say(person, "new risk");
            await bot.Say(person, "A door is open");
            await bot.Say(person, "skip");
        }

        var answers = await Task.WhenAll(people.Select(person => bot.Say(person, "skip")));

        Assert.All(answers, answer => Assert.Contains("RSK-", answer.Words(), StringComparison.Ordinal));
        Assert.Equal(people.Length, await bot.InDb(db => db.Set<Risk>().CountAsync(r => r.Title == "A door is open")));
    }

    private static async Task<ChatMessage> NewRisk(TestBot bot, string person)
    {
        await bot.Say(person, "new risk");
        await bot.Say(person, "A window is open");
        await bot.Say(person, "skip");
        return await bot.Say(person, "skip");
    }
}
