using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Authentication;
using IsmsBot.Teams.Connector;

namespace IsmsBot.Teams.Tests.Connector;

/// <summary>Where the bot's token goes, and where it does not.</summary>
public sealed class TokenCareTests
{
    private readonly ConnectorStub _stub = new();

    [Fact]
    public async Task A_refused_token_is_dropped_and_the_call_made_once_more()
    {
        Assert.Equal(new SendOutcome.Delivered("9"), await _stub.Answers(401).Answers(201, """{"id":"9"}""").SendAsync());
        Assert.Equal(["token-1", "token-2"], _stub.Requests.Select(request => request.Token));
        Assert.Equal(_stub.Requests[0].Body, _stub.Requests[1].Body);
    }

    [Fact]
    public async Task A_token_that_is_refused_twice_is_permanent()
    {
        var outcome = await _stub.Answers(401).Answers(401, """{"error":{"code":"BotNotRegistered","message":"x"}}""").SendAsync();
        Assert.Equal(
            (PermanentReason.NotAuthorized, "BotNotRegistered"), (((SendOutcome.Permanent)outcome).Reason, ((SendOutcome.Permanent)outcome).Code));
        Assert.Equal(2, _stub.Requests.Count);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_never_followed_with_a_token(int status)
    {
        _stub.Answers(status, change: response => response.Headers.Location = new Uri("https://evil.example/"));
        Assert.Equal(PermanentReason.Redirected, Assert.IsType<SendOutcome.Permanent>(await _stub.SendAsync()).Reason);
        Assert.Single(_stub.Requests);
    }

    [Fact]
    public async Task A_redirect_that_a_handler_followed_is_noticed()
    {
        _stub.Answers(
            201, """{"id":"1"}""", change: response => response.RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://evil.example/"));
        Assert.Equal(PermanentReason.Redirected, Assert.IsType<SendOutcome.Permanent>(await _stub.SendAsync()).Reason);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("")]
    public async Task Nothing_is_sent_to_a_host_that_is_not_allowed(string url)
    {
        Assert.Equal(PermanentReason.ServiceUrlRefused, Assert.IsType<SendOutcome.Permanent>(
            await _stub.Client.SendAsync(url, "a:1", OutboundMessage.Text("x"))).Reason);
        Assert.Empty(_stub.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_missing_token_is_an_outcome(bool transient)
    {
        _stub.TokenFailure = new BotTokenException("Entra gave no token.", transient);
        Assert.Equal(transient, await _stub.SendAsync() is SendOutcome.RetryLater);
        Assert.Empty(_stub.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_change_the_path_is_refused(string id)
    {
        Assert.Equal(PermanentReason.BadRequest, Assert.IsType<SendOutcome.Permanent>(
            await _stub.Client.SendAsync(ConnectorStub.ServiceUrl, id, OutboundMessage.Text("x"))).Reason);
        Assert.Equal(PermanentReason.BadRequest, Assert.IsType<SendOutcome.Permanent>(
            await _stub.Client.DeleteAsync(ConnectorStub.ServiceUrl, "a:1", id)).Reason);
        Assert.Empty(_stub.Requests);
    }
}
