using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Connector;

namespace IsmsBot.Teams.Tests.Connector;

public sealed class SendOutcomeTests
{
    private readonly ConnectorStub _stub = new();

    [Theory]
    [InlineData(201, """{"id":"1776825926000"}""", "1776825926000")]
    [InlineData(200, """{"id":1776825926000}""", "1776825926000")]
    [InlineData(201, "", null)]
    [InlineData(201, null, null)]
    [InlineData(202, "{}", null)]
    [InlineData(201, "<html>ok</html>", null)]
    [InlineData(201, "[]", null)]
    [InlineData(204, null, null)]
    public async Task Success_is_delivered_with_or_without_an_id(int status, string? body, string? id) =>
        Assert.Equal(new SendOutcome.Delivered(id), await _stub.Answers(status, body).SendAsync());

    [Theory]
    [InlineData(400, "Bad Argument", PermanentReason.BadRequest)]
    [InlineData(400, "BadSyntax", PermanentReason.BadRequest)]
    [InlineData(403, "BotDisabledByAdmin", PermanentReason.BotDisabledByAdmin)]
    [InlineData(403, "BotNotInConversationRoster", PermanentReason.NotInRoster)]
    [InlineData(403, "ConversationBlockedByUser", PermanentReason.BlockedByUser)]
    [InlineData(403, "ForbiddenOperationException", PermanentReason.NotInstalled)]
    [InlineData(403, "NotEnoughPermissions", PermanentReason.NotEnoughPermissions)]
    [InlineData(403, "InvalidBotApiHost", PermanentReason.WrongHost)]
    [InlineData(403, "MessageWritesBlocked", PermanentReason.WritesBlocked)]
    [InlineData(404, "ActivityNotFoundInConversation", PermanentReason.MessageGone)]
    [InlineData(404, "ConversationNotFound", PermanentReason.ConversationGone)]
    [InlineData(404, "MemberNotFoundInConversation", PermanentReason.MemberNotFound)]
    [InlineData(404, "Other", PermanentReason.NotFound)]
    [InlineData(405, "x", PermanentReason.NotSupported)]
    [InlineData(413, "MessageSizeTooBig", PermanentReason.TooLarge)]
    [InlineData(501, "DeleteActivityAPINotImplemented", PermanentReason.NotSupported)]
    [InlineData(418, "x", PermanentReason.Unexpected)]
    public async Task Each_code_has_its_reason(int status, string code, PermanentReason reason)
    {
        var outcome = await _stub
            .Answers(status, $$"""{"error":{"code":"{{code}}","message":"why","innerHttpError":{"statusCode":404,"body":{} } } }""")
            .SendAsync();
        var permanent = Assert.IsType<SendOutcome.Permanent>(outcome);
        Assert.Equal((reason, code), (permanent.Reason, permanent.Code));
    }

    [Theory]
    [InlineData(
        """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"Thread is blocked from message writes.\"}"}""",
        PermanentReason.WritesBlocked)]
    [InlineData("""{"errorCode":209,"message":"blocked"}""", PermanentReason.WritesBlocked)]
    [InlineData("""{"errorCode":209,"message":"{broken"}""", PermanentReason.WritesBlocked)]
    [InlineData("""{"error":"Forbidden"}""", PermanentReason.ForbiddenUnexplained)]
    [InlineData("", PermanentReason.ForbiddenUnexplained)]
    [InlineData(null, PermanentReason.ForbiddenUnexplained)]
    [InlineData("<html><body>403 Forbidden</body></html>", PermanentReason.ForbiddenUnexplained)]
    [InlineData("\"text\"", PermanentReason.ForbiddenUnexplained)]
    [InlineData("[1]", PermanentReason.ForbiddenUnexplained)]
    [InlineData("{", PermanentReason.ForbiddenUnexplained)]
    public async Task A_403_is_understood_in_each_of_its_shapes(string? body, PermanentReason reason) =>
        Assert.Equal(reason, Assert.IsType<SendOutcome.Permanent>(await _stub.Answers(403, body).SendAsync()).Reason);

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    public async Task Throttling_and_concurrency_are_tried_again(int status)
    {
        Assert.Null(Assert.IsType<SendOutcome.RetryLater>(await _stub.Answers(status).SendAsync()).After);
        _stub.Answers(201, """{"id":"2"}""");
        Assert.True((await _stub.SendAsync()).IsDelivered);
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("0", 0)]
    [InlineData("Sun, 09 Aug 2026 12:00:30 GMT", 30)]
    [InlineData("Sun, 09 Aug 2026 11:00:00 GMT", 0)]
    [InlineData("999999999", 86400)]
    public async Task The_service_says_how_long_to_wait(string header, int seconds)
    {
        _stub.Answers(429, """{"error":{"code":"Throttled"}}""", change: response => response.Headers.TryAddWithoutValidation("Retry-After", header));
        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<SendOutcome.RetryLater>(await _stub.SendAsync()).After);
    }

    [Fact]
    public async Task A_wait_that_cannot_be_read_is_left_to_the_caller()
    {
        _stub.Answers(429, change: response => response.Headers.TryAddWithoutValidation("Retry-After", "soon"));
        Assert.Null(Assert.IsType<SendOutcome.RetryLater>(await _stub.SendAsync()).After);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_post_that_the_service_fumbled_is_perhaps_delivered_and_a_replacement_is_not(int status)
    {
        Assert.IsType<SendOutcome.Uncertain>(await _stub.Answers(status, "<html>").SendAsync());
        Assert.IsType<SendOutcome.RetryLater>(
            await _stub.Answers(status, "<html>").Client.UpdateAsync(ConnectorStub.ServiceUrl, "a:1", "2", OutboundMessage.Text("x")));
        Assert.IsType<SendOutcome.RetryLater>(await _stub.Answers(status).Client.DeleteAsync(ConnectorStub.ServiceUrl, "a:1", "2"));
    }

    public static TheoryData<Exception, bool> Failures => new()
    {
        { new TaskCanceledException("timeout", new TimeoutException()), false },
        { new HttpRequestException(HttpRequestError.ResponseEnded, "cut"), false },
        { new IOException("reset"), false },
        { new InvalidOperationException("circuit open"), false },
        { new HttpRequestException(HttpRequestError.ConnectionError, "refused"), true },
        { new HttpRequestException(HttpRequestError.NameResolutionError, "unknown"), true },
        { new HttpRequestException(HttpRequestError.SecureConnectionError, "tls"), true },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public async Task What_never_left_is_tried_again_and_what_got_no_answer_is_uncertain(Exception failure, bool neverLeft)
    {
        Assert.Equal(neverLeft, await _stub.Fails(failure).SendAsync() is SendOutcome.RetryLater);
        Assert.IsType<SendOutcome.RetryLater>(await _stub.Fails(failure).Client.DeleteAsync(ConnectorStub.ServiceUrl, "a:1", "2"));
    }

    [Fact]
    public async Task The_callers_own_cancellation_stays_a_cancellation()
    {
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();
        _stub.Fails(new OperationCanceledException(ended.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _stub.Client.SendAsync(ConnectorStub.ServiceUrl, "a:1", OutboundMessage.Text("x"), ended.Token));
    }
}
