using System.Text.Json.Nodes;
using IsmsBot.Kernel.Chat;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Where others read along: what is shown there, and what can be done from there.</summary>
public class OnlookersTests
{
    private const string Elsewhere = "I will answer you in our private chat";

    private static async Task<ChatMessage> Ask(TestBot bot, string person, string text)
    {
        var chat = bot.Teams.Tenant.GroupChats[0].Id;
        await bot.As(person).InstallAsync(InstallEvents.None);
        var (mine, answer) = await bot.As(person).SayAsync(chat, text, mentionBot: true);
        Assert.Equal(200, answer.Status);
        return await bot.As(person).FromBotAsync(conversationId: chat, afterId: mine.Id);
    }

    [Fact]
    public async Task No_button_of_help_shows_anything_to_the_others_of_a_group()
    {
        await using var bot = await TestBot.StartAsync();
        var help = await Ask(bot, "ingrid", "help");
        var buttons = help.Buttons();
        var words = help.Words();

        foreach (var button in buttons)
        {
            var answer = await bot.As("ingrid").ClickAsync(help, button);
            Assert.Contains(Elsewhere, answer.Words(), StringComparison.Ordinal);
        }

        Assert.True(buttons.Count > 3);
        Assert.Equal(words, bot.As("ingrid").Look(help)!.Words());
        await bot.Tick();
        Assert.True(bot.Inbox("ingrid").Count >= buttons.Count);
    }

    [Theory]
    [InlineData("my tasks")]
    [InlineData("top risks")]
    [InlineData("risk RSK-9999")]
    [InlineData("cancel")]
    [InlineData("approve the risk method")]
    public async Task What_is_typed_in_a_group_is_answered_in_private(string text)
    {
        await using var bot = await TestBot.StartAsync();

        var shown = await Ask(bot, "ingrid", text);

        Assert.Contains(Elsewhere, shown.Words(), StringComparison.Ordinal);
        Assert.Null(shown.Card);
        await bot.As("ingrid").FromBotAsync();
    }

    [Fact]
    public async Task A_card_refreshed_in_a_group_shows_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var help = await Ask(bot, "ingrid", "help");

        var answer = await bot.As("ingrid").ActAsync(
            help, new JsonObject { ["type"] = "Action.Execute", ["verb"] = "tasks/show-my-tasks", ["trigger"] = "automatic" }, []);

        Assert.NotEqual(ClickOutcome.Card, answer.Outcome);
    }

    [Fact]
    public async Task An_interview_asked_for_in_a_group_is_held_in_the_private_chat()
    {
        await using var bot = await TestBot.StartAsync();
        await Ask(bot, "ingrid", "new risk");
        var question = await bot.As("ingrid").FromBotAsync(m => m.Words().Contains("question 1 of 3", StringComparison.Ordinal));

        var second = await bot.ClickForCard("ingrid", question, "Next", ("value", "A key was copied"));
        var chatter = await Ask(bot, "ingrid", "thanks, see you");
        await bot.Say("ingrid", "skip");
        var done = await bot.Say("ingrid", "skip");

        Assert.Contains("question 2 of 3", second.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("question", chatter.Words(), StringComparison.Ordinal);
        Assert.Contains("RSK-", done.Words(), StringComparison.Ordinal);
        Assert.Equal(1, await bot.InDb(db => db.Set<Risk>().CountAsync(r => r.Title == "A key was copied")));
        Assert.Equal(0, await bot.InDb(db => db.Set<InterviewState>().CountAsync()));
    }
}
