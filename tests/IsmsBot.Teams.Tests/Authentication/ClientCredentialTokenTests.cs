using System.Net;
using System.Text;
using IsmsBot.Teams.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace IsmsBot.Teams.Tests.Authentication;

public sealed class ClientCredentialTokenTests
{
    private const string Scope = "https://api.botframework.com/.default";
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 8, 9, 12, 0, 0, TimeSpan.Zero));
    private readonly Entra _entra = new();
    private readonly ClientCredentialTokenSource _tokens;

    public ClientCredentialTokenTests() => _tokens = Source(ClientCredential.Secret("https://login.example/tenant/", "app", "s&cret"));

    [Fact]
    public async Task A_token_is_fetched_with_the_secret_and_kept()
    {
        Assert.Equal("token-1", await TokenAsync());
        Assert.Equal("token-1", await TokenAsync());
        Assert.Equal(["https://login.example/tenant/oauth2/v2.0/token"], _entra.Urls);
        Assert.Equal(
            "grant_type=client_credentials&client_id=app&scope=https%3A%2F%2Fapi.botframework.com%2F.default&client_secret=s%26cret",
            _entra.Bodies[0]);
    }

    [Fact]
    public async Task A_federated_bot_sends_its_assertion()
    {
        await Source(ClientCredential.Federated("https://login.example/tenant", "app", _ => ValueTask.FromResult("jwt")))
            .GetTokenAsync(Scope, default);
        Assert.EndsWith(
            "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=jwt", _entra.Bodies[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_that_wait_cause_one_fetch()
    {
        var tokens = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => TokenAsync()));
        Assert.All(tokens, token => Assert.Equal("token-1", token));
        Assert.Single(_entra.Urls);
    }

    [Fact]
    public async Task A_token_for_one_scope_is_never_used_for_another() =>
        Assert.NotEqual(await TokenAsync(), await _tokens.GetTokenAsync("https://graph.microsoft.com/.default", default));

    [Fact]
    public async Task A_token_is_renewed_five_minutes_before_it_ends()
    {
        await TokenAsync();
        _time.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", await TokenAsync());
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("token-2", await TokenAsync());
    }

    [Fact]
    public async Task While_a_renewal_fails_the_old_token_serves_until_it_ends()
    {
        await TokenAsync();
        _entra.Answer = (500, "");
        _time.Advance(TimeSpan.FromMinutes(57));
        Assert.Equal("token-1", await TokenAsync());
        _time.Advance(TimeSpan.FromMinutes(4));
        Assert.True((await Assert.ThrowsAsync<BotTokenException>(() => TokenAsync())).IsTransient);
    }

    [Fact]
    public async Task A_dropped_token_is_not_given_again_and_a_newer_one_stays()
    {
        await TokenAsync();
        _tokens.Drop(Scope, "token-1");
        Assert.Equal("token-2", await TokenAsync());
        _tokens.Drop(Scope, "token-1");
        Assert.Equal("token-2", await TokenAsync());
    }

    [Theory]
    [InlineData(
        400, """{"error":"unauthorized_client","error_description":"AADSTS700016: Application not found. Trace ID: x"}""", false, "AADSTS700016")]
    [InlineData(401, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid secret"}""", false, "invalid_client")]
    [InlineData(429, "", true, "429")]
    [InlineData(503, "{}", true, "503")]
    [InlineData(200, "{}", false, "200")]
    [InlineData(200, "<html>", true, "could not be asked")]
    public async Task A_failure_says_why_and_whether_waiting_helps(int status, string body, bool transient, string word)
    {
        _entra.Answer = (status, body);
        var failure = await Assert.ThrowsAsync<BotTokenException>(() => TokenAsync());
        Assert.Equal(transient, failure.IsTransient);
        Assert.Contains(word, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s&cret", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Trace ID", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_credential_does_not_print_its_secret() =>
        Assert.DoesNotContain("s&cret", ClientCredential.Secret("https://login.example/t", "app", "s&cret").ToString(), StringComparison.Ordinal);

    private Task<string> TokenAsync() => _tokens.GetTokenAsync(Scope, default).AsTask();

    private ClientCredentialTokenSource Source(ClientCredential credential) => new(credential, new HttpClient(_entra), _time);

    private sealed class Entra : HttpMessageHandler
    {
        public List<string> Urls { get; } = [];

        public List<string> Bodies { get; } = [];

        public (int Status, string Body)? Answer { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsStringAsync(cancellationToken);
            lock (Urls)
            {
                Urls.Add(request.RequestUri!.AbsoluteUri);
                Bodies.Add(body);
            }

            await Task.Delay(20, cancellationToken);
            var (status, text) = Answer ?? (200, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{Urls.Count}}"}""");
            return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(text, Encoding.UTF8, "application/json") };
        }
    }
}
