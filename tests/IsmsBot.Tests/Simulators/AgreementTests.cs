using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Authentication;
using IsmsBot.Teams.Connector;

namespace IsmsBot.Tests.Simulators;

/// <summary>Bot and simulator were written apart from the same public protocol; here they must understand each other.</summary>
public sealed class AgreementTests
{
    [Fact]
    public async Task The_bot_accepts_what_the_simulator_signs()
    {
        await using var both = await BotAndSimulator.StartAsync();
        await both.Simulator.Ingrid.SayAsync("hello");
        var (activity, authorization) = both.Simulator.Bot.Got.Last();
        Assert.IsType<TokenVerdict.Accepted>(await both.Validator.ValidateAsync([authorization], BotAndSimulator.Read(activity)));
    }

    public static TheoryData<TokenDefect> EveryDefect => [.. Enum.GetValues<TokenDefect>()];

    [Theory]
    [MemberData(nameof(EveryDefect))]
    public async Task The_bot_refuses_every_bad_token(TokenDefect defect)
    {
        await using var both = await BotAndSimulator.StartAsync();
        var activity = BotAndSimulator.Read(both.Simulator.Ingrid.MakeMessage("hello"));
        var token = both.Simulator.Teams.Tokens.BadToken(defect, both.ServiceUrl);
        var refused = Assert.IsType<TokenVerdict.Refused>(await both.Validator.ValidateAsync([$"Bearer {token}"], activity));
        Assert.InRange(refused.HttpStatus, 401, 403);
    }

    [Fact]
    public async Task The_bot_reads_a_mention_in_a_channel()
    {
        await using var both = await BotAndSimulator.StartAsync();
        var channel = TeamsInATest.Team.Channel("ISMS").Id;
        await both.Simulator.Ingrid.AddBotToAsync(channel, InstallEvents.None);
        var (message, _) = await both.Simulator.Ingrid.SayAsync(channel, "assign R-17 to @Sven Aas", mentionBot: true);

        var read = BotAndSimulator.Read(both.Simulator.Bot.Last("message"));
        Assert.True(read.IsChannel);
        Assert.Equal(channel, read.ConversationBaseId);
        Assert.Equal(message.Id, read.ThreadRootId);
        Assert.Equal([both.Simulator.Sven.Person.Mri], read.MentionedPeople.Select(p => p.Id));
        Assert.Equal("Europe/Berlin", read.Client?.Timezone);
        Assert.Equal(both.Simulator.Teams.Tenant.Id.ToString(), read.TenantId);
    }

    [Fact]
    public async Task The_bot_reads_clicks_and_the_simulator_its_answers()
    {
        await using var both = await BotAndSimulator.StartAsync();
        var card = both.Simulator.Teams.PostAsBot(both.Simulator.Ingrid.Person.EntraId, CardsInTests.Approval());
        both.Simulator.Bot.Answer = _ => (200, JsonNode.Parse(InvokeAnswer.Message("Approved.").ToUtf8().Span));

        var answer = await both.Simulator.Ingrid.ClickAsync(card, "Approve", new Dictionary<string, string> { ["comment"] = "fine" });
        Assert.Equal((ClickOutcome.Message, "Approved."), (answer.Outcome, answer.Text));
        var click = InvokeValue.ReadExecute(BotAndSimulator.Read(both.Simulator.Bot.Last("invoke")));
        Assert.Equal(("risk.approve", "fine", false), (click.Verb, click.Field("comment"), click.IsRefresh));

        both.Simulator.Bot.Answer = _ => (200, JsonNode.Parse(InvokeAnswer.Error("Conflict", "Changed meanwhile.").ToUtf8().Span));
        Assert.Equal((ClickOutcome.Error, "Changed meanwhile."), await RefreshAsync(both, card));
        Assert.True(InvokeValue.ReadExecute(BotAndSimulator.Read(both.Simulator.Bot.Last("invoke"))).IsRefresh);

        await both.Simulator.Ingrid.ClickAsync(card, "Send", new Dictionary<string, string> { ["comment"] = "fine" });
        var submit = InvokeValue.ReadSubmit(BotAndSimulator.Read(both.Simulator.Bot.Last("message")));
        Assert.Equal(("fine", card.Id), (submit!.Field("comment"), submit.CardId));
    }

    [Fact]
    public async Task The_bot_creates_sends_updates_and_deletes()
    {
        await using var both = await BotAndSimulator.StartAsync();
        var ingrid = both.Simulator.Ingrid;
        var created =
            await both.Connector.CreatePersonalAsync(both.ServiceUrl, both.Simulator.Teams.Tenant.Id.ToString(), ingrid.Person.EntraId.ToString());
        Assert.True(created.Succeeded, created.Outcome.ToString());

        var sent = Assert.IsType<SendOutcome.Delivered>(await SendAsync(both));
        Assert.Equal("hello", ingrid.Messages().Single().Text);
        Assert.True((await both.Connector.UpdateAsync(both.ServiceUrl, ingrid.PersonalChatId, sent.Id!, OutboundMessage.Text("bye"))).IsDelivered);
        Assert.Equal("bye", ingrid.Messages().Single().Text);
        Assert.True((await both.Connector.DeleteAsync(both.ServiceUrl, ingrid.PersonalChatId, sent.Id!)).IsDelivered);
        Assert.True(ingrid.Messages().Single().Deleted);
        var members = await both.Connector.Rosters.AllMembersAsync(both.ServiceUrl, ingrid.PersonalChatId);
        Assert.Equal(ingrid.Person.EntraId.ToString(), members.Value!.Single().AadObjectId);
        var batch = await both.Connector.Batches.SendToUsersAsync(
            both.ServiceUrl, both.Simulator.Teams.Tenant.Id.ToString(), [ingrid.Person.Mri], OutboundMessage.Text("to all"));
        Assert.True(batch.Succeeded, batch.Outcome.ToString());
    }

    [Fact]
    public async Task The_bot_understands_every_fault()
    {
        await using var both = await BotAndSimulator.StartAsync();
        both.Simulator.Teams.Faults.Next(
            Fault.Throttled(3), Fault.Conflict(), Fault.Html(503), Fault.Of(500).AfterProcessing(), Fault.Abort().AfterProcessing(), Fault.Nested());
        Assert.Equal(TimeSpan.FromSeconds(3), Assert.IsType<SendOutcome.RetryLater>(await SendAsync(both)).After);
        Assert.IsType<SendOutcome.RetryLater>(await SendAsync(both));
        Assert.IsType<SendOutcome.Uncertain>(await SendAsync(both));
        Assert.IsType<SendOutcome.Uncertain>(await SendAsync(both));
        Assert.IsType<SendOutcome.Uncertain>(await SendAsync(both));
        Assert.Equal(PermanentReason.WritesBlocked, Assert.IsType<SendOutcome.Permanent>(await SendAsync(both)).Reason);

        both.Simulator.Teams.Tokens.RevokeOutboundTokens();
        Assert.True((await SendAsync(both)).IsDelivered);
        both.Simulator.Ingrid.Block();
        Assert.Equal(PermanentReason.BlockedByUser, Assert.IsType<SendOutcome.Permanent>(await SendAsync(both)).Reason);
        both.Simulator.Teams.ForgetPersonalChat(both.Simulator.Ingrid.Person.EntraId);
        Assert.Equal(PermanentReason.ConversationGone, Assert.IsType<SendOutcome.Permanent>(await SendAsync(both)).Reason);
    }

    private static Task<SendOutcome> SendAsync(BotAndSimulator both) =>
        both.Connector.SendAsync(both.ServiceUrl, both.Simulator.Ingrid.PersonalChatId, OutboundMessage.Text("hello"));

    private static async Task<(ClickOutcome Outcome, string? Text)> RefreshAsync(BotAndSimulator both, ChatMessage card)
    {
        var answer = await both.Simulator.Ingrid.RefreshAsync(card);
        return (answer.Outcome, answer.Text);
    }
}
