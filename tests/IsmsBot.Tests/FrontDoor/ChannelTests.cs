using System.Text.Json.Nodes;
using IsmsBot.Kernel.Channels;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>The bot posts in the channel that somebody entitled has chosen, whatever channels of other teams are called.</summary>
public class ChannelTests
{
    private static SimulatedTeam Team => SimulatedTeam.Isms;

    [Theory]
    [InlineData("use this channel for isms", "Use this channel for isms", "channel:isms")]
    [InlineData("use this channel for management", "Use this channel for management", "channel:management")]
    [InlineData("Nutze diesen Kanal f\u00fcr die Gesch\u00e4ftsleitung", "Use this channel for management", "channel:management")]
    [InlineData("diesen Kanal f\u00fcr ISMS nutzen", "Use this channel for isms", "channel:isms")]
    public async Task A_channel_is_chosen_by_typing_in_it(string typed, string button, string key)
    {
        await using var bot = await TestBot.StartAsync();
        var general = Team.Channel("General").Id;

        var answer = await bot.As("ingrid").ClickAsync(await Ask(bot, "ingrid", general, typed), button);

        Assert.Contains("From now on I post here", answer.Words(), StringComparison.Ordinal);
        var known = await Known(bot, key);
        Assert.Equal((general, Team.Id, Cast.Id("ingrid")), (known.ConversationId, known.TeamId, known.ChosenById));
        Assert.Equal("choose", Assert.Single(await bot.JournalOf(key)).Action);
        Assert.Contains("already", (await Ask(bot, "ingrid", general, typed)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_choose_changes_nothing_by_words_or_by_a_button_of_somebody_else()
    {
        await using var bot = await TestBot.StartAsync();
        var general = Team.Channel("General").Id;

        await Ask(bot, "ruben", general, "use this channel for isms");
        await bot.As("ruben").ClickAsync(await Ask(bot, "ingrid", general, "use this channel for isms"), "Use this channel for isms");

        Assert.Equal(Team.Channel("isms").Id, (await Known(bot, "channel:isms")).ConversationId);
    }

    [Fact]
    public async Task In_a_private_chat_it_says_where_to_type_it()
    {
        await using var bot = await TestBot.StartAsync();

        var answer = await bot.Say("ingrid", "use this channel for isms");

        Assert.Contains("in the channel that I am to post in", answer.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_team_with_channels_of_the_same_names_changes_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var before = await bot.InDb(db => db.Conversations.AsNoTracking().Where(c => c.TeamId != null).OrderBy(c => c.Key)
            .Select(c => c.Key + c.ConversationId + c.TeamId).ToListAsync());

        Assert.Equal(200, (await bot.As("ingrid").SendAsync(Added(bot, "19:other@thread.tacv2"))).Status);
        await bot.Tick();

        Assert.Equal(before, await bot.InDb(db => db.Conversations.AsNoTracking().Where(c => c.TeamId != null).OrderBy(c => c.Key)
            .Select(c => c.Key + c.ConversationId + c.TeamId).ToListAsync()));
        Assert.False(await bot.InDb(db => db.Outbox.AnyAsync(o => o.CardType == "channel.use")));
    }

    [Fact]
    public async Task A_team_that_the_bot_is_added_to_is_asked_once_and_what_waited_is_posted_when_it_has_answered()
    {
        await using var bot = await TestBot.StartAsync();
        var (general, isms) = (Team.Channel("General").Id, Team.Channel("isms").Id);
        await bot.As("ingrid").RemoveBotFromAsync(general);
        Assert.False(await bot.InDb(db => db.Conversations.AnyAsync(c => c.TeamId != null)));
        await bot.Do(turn =>
        {
            turn.Post(new UseChannelCard(PostsFor.All), PostsFor.Isms, "waiting");
            return Task.CompletedTask;
        });
        await bot.Tick();
        Assert.Equal(OutboxState.Waiting, await bot.InDb(db => db.Outbox.Where(o => o.Key == "waiting").Select(o => o.State).SingleAsync()));

        await bot.As("ingrid").AddBotToAsync(general);
        await bot.Tick();
        var asked = await bot.As("ingrid").FromBotAsync(m => m.HasButton("Use this channel for isms"), general);
        Assert.True(asked.HasButton("Use this channel for management"));
        await bot.As("ingrid").ClickAsync(await Ask(bot, "ingrid", isms, "use this channel for isms"), "Use this channel for isms");
        await bot.Tick();

        Assert.Equal(isms, await bot.InDb(db => db.Outbox.Where(o => o.Key == "waiting").Select(o => o.ConversationId).SingleAsync()));
        Assert.Equal(1, await bot.InDb(db => db.Outbox.CountAsync(o => o.Key.StartsWith("channels:"))));
    }

    private static async Task<ChatMessage> Ask(TestBot bot, string person, string channel, string text)
    {
        var (mine, answer) = await bot.As(person).SayAsync(channel, text, mentionBot: true);
        Assert.Equal(200, answer.Status);
        return await bot.As(person).FromBotAsync(conversationId: channel, afterId: mine.Id);
    }

    private static Task<ConversationReference> Known(TestBot bot, string key) =>
        bot.InDb(db => db.Conversations.AsNoTracking().SingleAsync(c => c.Key == key));

    /// <summary>As Teams tells it of a team that this sandbox does not have.</summary>
    private static JsonObject Added(TestBot bot, string team)
    {
        var activity = bot.As("ingrid").MakeMessage("");
        (activity["type"], activity["action"], activity["id"]) = ("installationUpdate", "add", "f:added");
        activity["conversation"] = new JsonObject { ["id"] = team, ["conversationType"] = "channel", ["isGroup"] = true };
        activity["channelData"]!["team"] = new JsonObject { ["id"] = team, ["name"] = "Another team" };
        return activity;
    }
}
