using System.Text.Json;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Connector;

namespace IsmsBot.Teams.Tests.Connector;

public sealed class ConnectorRequestTests
{
    private const string Base = "https://smba.trafficmanager.net/emea/11111111-1111-1111-1111-111111111111";
    private readonly ConnectorStub _stub = new();

    [Fact]
    public async Task Ids_are_escaped_and_a_trailing_slash_is_trimmed()
    {
        await _stub.Answers(201).Client.SendAsync(ConnectorStub.ServiceUrl, "19:abc@thread.tacv2;messageid=17", OutboundMessage.Text("x"));
        await _stub.Answers(201).Client.ReplyAsync(Base, "a:1/../2", "3", OutboundMessage.Text("x"));
        Assert.Equal(
            [$"{Base}/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D17/activities", $"{Base}/v3/conversations/a%3A1%2F..%2F2/activities/3"],
            _stub.Requests.Select(request => request.Url));
    }

    [Fact]
    public async Task Updates_and_deletes_name_the_message()
    {
        await _stub.Answers(200, """{"id":"7"}""").Client.UpdateAsync(Base, "a:1", "7", OutboundMessage.Text("x"));
        await _stub.Answers(200).Client.DeleteAsync(Base, "a:1", "7");
        Assert.Equal(
            [("PUT", $"{Base}/v3/conversations/a%3A1/activities/7"), ("DELETE", $"{Base}/v3/conversations/a%3A1/activities/7")],
            _stub.Requests.Select(request => (request.Method, request.Url)));
    }

    [Fact]
    public async Task Placement_is_told_by_the_address_and_card_bytes_are_sent_as_they_are()
    {
        const string Card = """{"type":"AdaptiveCard","version":"1.5",  "body":[] }""";
        var activity = OutboundMessage.Card(System.Text.Encoding.UTF8.GetBytes(Card), "Zusammenfassung für alle", alert: true);
        activity.From = new ChannelAccount { Id = "28:x" };
        activity.Conversation = new ConversationAccount { Id = "a:1" };
        activity.ServiceUrl = Base;
        await _stub.Answers(201).Client.SendAsync(Base, "a:1", activity);

        var body = _stub.Requests[0].Body;
        Assert.Contains(Card, body, StringComparison.Ordinal);
        Assert.Contains("für", body, StringComparison.Ordinal);
        var root = JsonElement.Parse(body);
        Assert.False(root.TryGetProperty("from", out _) || root.TryGetProperty("conversation", out _) || root.TryGetProperty("serviceUrl", out _));
        Assert.True(root.GetProperty("channelData").GetProperty("notification").GetProperty("alert").GetBoolean());
    }

    [Fact]
    public async Task A_personal_chat_is_created_by_the_id_in_the_member()
    {
        _stub.Answers(503).Answers(201, """{"id":"a:1p0i","serviceUrl":"https://evil.example/"}""");
        Assert.IsType<SendOutcome.RetryLater>((await _stub.Client.CreatePersonalAsync(Base, "t", "22222222-2222-2222-2222-222222222222")).Outcome);
        var created = await _stub.Client.CreatePersonalAsync(Base, "t", "22222222-2222-2222-2222-222222222222");
        Assert.Equal(new CreatedConversation("a:1p0i", null, null), created.Value);
        Assert.Equal(
            """{"isGroup":false,"members":[{"id":"22222222-2222-2222-2222-222222222222"}],"tenantId":"t","channelData":{"tenant":{"id":"t"}}}""",
            _stub.Requests[1].Body);
    }

    [Fact]
    public async Task A_thread_is_created_with_its_first_message()
    {
        _stub.Answers(201, """{"id":"19:c@thread.tacv2;messageid=5","activityId":"5"}""").Answers(504);
        var channel = new ChannelAddress("t", "19:c@thread.tacv2", "19:g@thread.tacv2");
        Assert.Equal("5", (await _stub.Client.CreateThreadAsync(Base, channel, OutboundMessage.Text("hello"))).Value!.ActivityId);
        Assert.IsType<SendOutcome.Uncertain>((await _stub.Client.CreateThreadAsync(Base, channel, OutboundMessage.Text("hello"))).Outcome);
        Assert.Equal(
            """{"isGroup":true,"tenantId":"t","channelData":{"tenant":{"id":"t"},"team":{"id":"19:g@thread.tacv2"},"channel":{"id":"19:c@thread.tacv2"}},"activity":{"type":"message","text":"hello","textFormat":"markdown"}}""",
            _stub.Requests[0].Body);
    }

    [Fact]
    public async Task A_success_that_says_nothing_is_not_a_conversation()
    {
        var created = await _stub.Answers(201, "<html>").Client.CreatePersonalAsync(Base, "t", "u");
        Assert.False(created.Succeeded);
        Assert.Equal(PermanentReason.Unexpected, Assert.IsType<SendOutcome.Permanent>(created.Outcome).Reason);
    }
}
