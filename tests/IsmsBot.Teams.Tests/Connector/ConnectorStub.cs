using System.Net;
using System.Text;
using IsmsBot.Teams.Authentication;
using IsmsBot.Teams.Connector;
using Microsoft.Extensions.Time.Testing;

namespace IsmsBot.Teams.Tests.Connector;

/// <summary>A Connector that answers what the test says and remembers what it was asked.</summary>
internal sealed class ConnectorStub : HttpMessageHandler, IBotTokenSource
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/11111111-1111-1111-1111-111111111111/";

    private readonly Queue<Func<HttpRequestMessage, Task<HttpResponseMessage>>> _answers = new();

    public ConnectorStub() => Client = new ConnectorClient(new HttpClient(this), this, new ServiceUrlRules(ServiceUrlRules.PublicHosts), Time);

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 8, 9, 12, 0, 0, TimeSpan.Zero));

    public ConnectorClient Client { get; }

    public List<(string Method, string Url, string? Token, string Body)> Requests { get; } = [];

    public List<string> Dropped { get; } = [];

    public BotTokenException? TokenFailure { get; set; }

    public ConnectorStub Answers(int status, string? body = null, string type = "application/json", Action<HttpResponseMessage>? change = null)
    {
        _answers.Enqueue(_ =>
        {
            var response = new HttpResponseMessage((HttpStatusCode)status);
            if (body is not null)
            {
                response.Content = new StringContent(body, Encoding.UTF8, type);
            }

            change?.Invoke(response);
            return Task.FromResult(response);
        });
        return this;
    }

    public ConnectorStub Fails(Exception failure)
    {
        _answers.Enqueue(_ => Task.FromException<HttpResponseMessage>(failure));
        return this;
    }

    public ValueTask<string> GetTokenAsync(string scope, CancellationToken cancellation) =>
        TokenFailure is null ? ValueTask.FromResult($"token-{Dropped.Count + 1}") : ValueTask.FromException<string>(TokenFailure);

    public void Drop(string scope, string token) => Dropped.Add(token);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add((
            request.Method.Method,
            request.RequestUri!.AbsoluteUri,
            request.Headers.Authorization?.Parameter,
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
        var response = await _answers.Dequeue()(request);
        response.RequestMessage ??= request;
        return response;
    }
}
