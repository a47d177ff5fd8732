using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Tests.Simulators;

public sealed class ClientTests
{
    [Fact]
    public async Task Installing_tells_the_bot_twice_and_opens_the_chat()
    {
        await using var t = await TeamsInATest.StartAsync();
        var answer = await t.Ingrid.InstallAsync();

        Assert.Equal(200, answer.Status);
        Assert.Equal("add", (string?)t.Bot.Last("installationUpdate")["action"]);
        var members = t.Bot.Last("conversationUpdate")["membersAdded"]!.AsArray();
        Assert.Equal([t.Teams.Tenant.BotId, t.Ingrid.Person.Mri], members.Select(m => (string?)m!["id"]));
        Assert.Null(t.Bot.Last("installationUpdate")["from"]!["name"]);
        Assert.Equal(Installation.Installed, t.Teams.InstallationOf(t.Ingrid.Person.EntraId));
    }

    [Fact]
    public async Task A_typed_message_has_the_shape_that_Teams_gives_it()
    {
        await using var t = await TeamsInATest.StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        Assert.Equal(200, (await t.Ingrid.SayAsync("are we <ready>?")).Status);

        var sent = t.Bot.Last("message");
        Assert.Equal("are we <ready>?", (string?)sent["text"]);
        Assert.Equal("<p>are we &lt;ready&gt;?</p>", (string?)sent["attachments"]![0]!["content"]);
        Assert.Equal("msteams", (string?)sent["channelId"]);
        Assert.Equal(t.Teams.ServiceUrl, (string?)sent["serviceUrl"]);
        Assert.Equal(t.Ingrid.Person.EntraId.ToString(), (string?)sent["from"]!["aadObjectId"]);
        Assert.Equal("personal", (string?)sent["conversation"]!["conversationType"]);
        Assert.Equal("11111111-1111-4111-8111-111111111111", (string?)sent["channelData"]!["tenant"]!["id"]);
        Assert.Equal("Europe/Berlin", (string?)sent["entities"]![0]!["timezone"]);
        Assert.EndsWith("Z", (string?)sent["timestamp"], StringComparison.Ordinal);
        Assert.True(long.TryParse((string?)sent["id"], out _));
        Assert.StartsWith("Bearer ", t.Bot.Got.Last().Authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_channel_the_bot_hears_only_what_mentions_it()
    {
        await using var t = await TeamsInATest.StartAsync();
        var channel = TeamsInATest.Team.Channel("ISMS").Id;
        await t.Ingrid.AddBotToAsync(channel, InstallEvents.None);

        var (_, silent) = await t.Ingrid.SayAsync(channel, "good morning");
        Assert.Equal(BotAnswer.NotAsked, silent);

        var (message, heard) = await t.Ingrid.SayAsync(channel, "assign R-17 to @Sven Aas", mentionBot: true);
        Assert.Equal(200, heard.Status);
        var sent = t.Bot.Last("message");
        Assert.Equal("<at>IsmsBot</at> assign R-17 to <at>Sven Aas</at>", (string?)sent["text"]);
        Assert.Equal($"{channel};messageid={message.Id}", (string?)sent["conversation"]!["id"]);
        Assert.Equal([t.Teams.Tenant.BotId, t.Sven.Person.Mri], sent["entities"]!.AsArray().Take(2).Select(e => (string?)e!["mentioned"]!["id"]));

        var (reply, _) = await t.Sven.SayAsync(channel, "@IsmsBot fine", threadId: message.ThreadId);
        Assert.Equal(message.Id, reply.ThreadId);
        Assert.Equal($"{channel};messageid={message.Id}", (string?)t.Bot.Last("message")["conversation"]!["id"]);
    }

    [Fact]
    public async Task Adding_the_bot_to_a_team_names_the_team_and_the_chosen_channel()
    {
        await using var t = await TeamsInATest.StartAsync();
        var channel = TeamsInATest.Team.Channel("Management").Id;
        await t.Ingrid.AddBotToAsync(channel);

        var installed = t.Bot.Last("installationUpdate")["channelData"]!;
        Assert.Equal(channel, (string?)installed["settings"]!["selectedChannel"]!["id"]);
        Assert.Equal("ISMS", (string?)installed["team"]!["name"]);
        var updated = t.Bot.Last("conversationUpdate");
        Assert.Equal("teamMemberAdded", (string?)updated["channelData"]!["eventType"]);
        Assert.Equal(TeamsInATest.Team.Id, (string?)updated["conversation"]!["id"]);
    }

    [Fact]
    public async Task Editing_deleting_and_reacting_are_told_to_the_bot()
    {
        await using var t = await TeamsInATest.StartAsync();
        await t.Ingrid.InstallAsync(InstallEvents.None);
        await t.Ingrid.SayAsync("hallo");
        var own = t.Ingrid.Messages().Single();
        await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Text("hello"));
        var theirs = await t.Ingrid.FromBotAsync();

        await t.Ingrid.EditAsync(own, "hello");
        Assert.Equal("editMessage", (string?)t.Bot.Last("messageUpdate")["channelData"]!["eventType"]);
        await t.Ingrid.ReactAsync(theirs, "like");
        Assert.Equal(theirs.Id, (string?)t.Bot.Last("messageReaction")["replyToId"]);
        Assert.Equal(["like"], t.Ingrid.Look(theirs)!.Reactions);
        await t.Ingrid.DeleteAsync(own);
        Assert.Equal(own.Id, (string?)t.Bot.Last("messageDelete")["id"]);
        Assert.Null(t.Ingrid.Look(own));
        await Assert.ThrowsAsync<ArgumentException>(() => t.Ingrid.EditAsync(theirs, "not mine"));
    }

    [Fact]
    public async Task A_bot_that_is_slow_or_broken_is_shown_as_Teams_shows_it()
    {
        await using var t = await TeamsInATest.StartAsync(o => o with { BotTimeout = TimeSpan.FromMilliseconds(500) });
        await t.Ingrid.InstallAsync(InstallEvents.None);
        await t.Bot.SendAsync(t.Ingrid.PersonalChatId, FakeBot.Card(CardsInTests.Approval()));
        var card = await t.Ingrid.FromBotAsync();

        t.Bot.Answer = _ => (500, null);
        Assert.Equal("Something went wrong. Please try again.", (await t.Ingrid.ClickAsync(card, "Later")).Text);

        t.Bot.Answer = _ => (200, new JsonObject { ["status"] = 200, ["body"] = new JsonObject() });
        Assert.Equal(ClickOutcome.Error, (await t.Ingrid.ClickAsync(card, "Later")).Outcome);

        using var never = new ManualResetEventSlim();
        t.Bot.Answer = _ =>
        {
            never.Wait();
            return (200, null);
        };
        Assert.Equal("Unable to reach app. Please try again.", (await t.Ingrid.ClickAsync(card, "Later")).Text);
        never.Set();
    }
}
