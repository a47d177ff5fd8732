using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Authentication;
using IsmsBot.Teams.Connector;
using Microsoft.Bot.Connector;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;
using ConnectorClient = IsmsBot.Teams.Connector.ConnectorClient;
using Theirs = Microsoft.Bot.Schema;

namespace IsmsBot.Counterpart.Tests;

/// <summary>The same call by our client and by Microsoft's: the same address, content type, token and body.</summary>
public sealed class ConnectorSideBySideTests(Recorder recorder) : IClassFixture<Recorder>
{
    private const string Conversation = "19:meeting;messageid=1:@thread.tacv2/x";
    private const string Message = "1f:0@b/;c";
    private static readonly JObject Card = JObject.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hällo"}]}""");

    private string Url => recorder.Address.AbsoluteUri;

    [Fact]
    public Task A_text() => SameAsync(
        ours => ours.SendAsync(Url, Conversation, OutboundMessage.Text("Hällo <b>&amp;</b>")),
        theirs => theirs.Conversations.SendToConversationAsync(Conversation, Text("Hällo <b>&amp;</b>")));

    [Fact]
    public Task A_reply() => SameAsync(
        ours => ours.ReplyAsync(Url, Conversation, Message, OutboundMessage.Text("yes")),
        theirs =>
        {
            var reply = Text("yes");
            return theirs.Conversations.ReplyToActivityAsync(Conversation, Message, reply);
        });

    [Fact]
    public Task A_card_that_replaces_another() => SameAsync(
        ours => ours.UpdateAsync(Url, Conversation, Message, ActivityJson.Read(System.Text.Encoding.UTF8.GetBytes(CardActivity().ToString()))),
        theirs => theirs.Conversations.UpdateActivityAsync(Conversation, Message, CardActivity().ToObject<Theirs.Activity>()));

    [Fact]
    public Task Taking_a_message_away() => SameAsync(
        ours => ours.DeleteAsync(Url, Conversation, Message), theirs => theirs.Conversations.DeleteActivityAsync(Conversation, Message));

    [Fact]
    public Task A_personal_chat() => SameAsync(
        ours => ours.CreatePersonalAsync(Url, Channel.Tenant, "29:u"),
        theirs => theirs.Conversations.CreateConversationAsync(new Theirs.ConversationParameters
        {
            IsGroup = false,
            Members = [new Theirs.ChannelAccount("29:u")],
            TenantId = Channel.Tenant,
            ChannelData = new JObject { ["tenant"] = new JObject { ["id"] = Channel.Tenant } },
        }));

    [Fact]
    public Task A_new_post_in_a_channel() => SameAsync(
        ours => ours.CreateThreadAsync(Url, new ChannelAddress(Channel.Tenant, "19:c@thread.tacv2"), OutboundMessage.Text("news")),
        theirs => theirs.Conversations.CreateConversationAsync(new Theirs.ConversationParameters
        {
            IsGroup = true,
            TenantId = Channel.Tenant,
            ChannelData = new JObject
            {
                ["tenant"] = new JObject { ["id"] = Channel.Tenant },
                ["channel"] = new JObject { ["id"] = "19:c@thread.tacv2" },
            },
            Activity = Text("news"),
        }));

    [Fact]
    public Task One_member() => SameAsync(
        ours => ours.Rosters.MemberAsync(Url, Conversation, "29:u/ü"),
        theirs => ((Microsoft.Bot.Connector.Conversations)theirs.Conversations).GetConversationMemberAsync("29:u/ü", Conversation));

    [Fact]
    public Task A_page_of_members() => SameAsync(
        ours => ours.Rosters.MembersPageAsync(Url, Conversation, 100, "next"),
        theirs => theirs.Conversations.GetConversationPagedMembersAsync(Conversation, 100, "next"));

    private static Theirs.Activity Text(string text) => new() { Type = "message", Text = text, TextFormat = "markdown" };

    private static JObject CardActivity() => new()
    {
        ["type"] = "message",
        ["attachments"] = new JArray(new JObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = Card }),
    };

    private async Task SameAsync(Func<ConnectorClient, Task> ours, Func<Microsoft.Bot.Connector.ConnectorClient, Task> theirs)
    {
        recorder.Asked.Clear();
        using var http = new HttpClient(ConnectorClient.CreateHandler());
        await ours(new ConnectorClient(http, new OneToken(), new ServiceUrlRules([], allowHttpLoopback: true)));
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var microsofts = new Microsoft.Bot.Connector.ConnectorClient(recorder.Address, new TokenCredentials("token-1"), client, false);
        await theirs(microsofts);

        Assert.Equal(2, recorder.Asked.Count);
        Assert.Equal(recorder.Asked[1], recorder.Asked[0]);
    }

    private sealed class OneToken : IBotTokenSource
    {
        public ValueTask<string> GetTokenAsync(string scope, CancellationToken cancellation) => ValueTask.FromResult("token-1");

        public void Drop(string scope, string token)
        {
        }
    }
}
