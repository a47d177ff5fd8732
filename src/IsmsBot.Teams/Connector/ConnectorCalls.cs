using System.Net;
using System.Net.Http.Headers;
using IsmsBot.Teams.Authentication;

namespace IsmsBot.Teams.Connector;

/// <summary>Makes one call with the bot's token: to allowed hosts only, without following redirects, with one more try after a 401.</summary>
internal sealed class ConnectorCalls(HttpClient http, IBotTokenSource tokens, ServiceUrlRules rules, string scope, TimeProvider time)
{
    private const int MaxBodyBytes = 4 * 1024 * 1024;

    /// <summary>What handlers allow ends with the head of the answer.</summary>
    private static readonly TimeSpan BodyTime = TimeSpan.FromSeconds(15);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <param name="method">HTTP method.</param>
    /// <param name="serviceUrl">A service URL that came with a verified activity.</param>
    /// <param name="path">Path and query, escaped, beginning with a slash; null when an id in it is not usable.</param>
    /// <param name="body">JSON in UTF-8; empty for none.</param>
    /// <param name="kind">Whether making the call twice does harm.</param>
    /// <param name="cancellation">Ends the call; what was sent may have been done.</param>
    public async Task<ConnectorReply> CallAsync(
        HttpMethod method, string? serviceUrl, string? path, ReadOnlyMemory<byte> body, CallKind kind, CancellationToken cancellation)
    {
        if (rules.WhyNot(serviceUrl) is { } why)
        {
            return Failed(new SendOutcome.Permanent(PermanentReason.ServiceUrlRefused, "", why));
        }

        if (path is null)
        {
            return Failed(new SendOutcome.Permanent(PermanentReason.BadRequest, "", "an id in the address is missing or not usable"));
        }

        var url = new Uri(serviceUrl!.TrimEnd('/') + path, UriKind.Absolute);
        var first = await TryAsync(method, url, body, kind, cancellation);
        return first.RefusedToken ? (await TryAsync(method, url, body, kind, cancellation)).Reply : first.Reply;
    }

    private async Task<(ConnectorReply Reply, bool RefusedToken)> TryAsync(
        HttpMethod method, Uri url, ReadOnlyMemory<byte> body, CallKind kind, CancellationToken cancellation)
    {
        string token;
        try
        {
            token = await tokens.GetTokenAsync(scope, cancellation);
        }
        catch (BotTokenException failure)
        {
            return (Failed(failure.IsTransient
                ? new SendOutcome.RetryLater(null, failure.Message)
                : new SendOutcome.Permanent(PermanentReason.NotAuthorized, "", failure.Message)), false);
        }

        using var request = new HttpRequestMessage(method, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (!body.IsEmpty)
        {
            request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = Json } };
        }

        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (response.StatusCode == HttpStatusCode.Unauthorized)
            {
                tokens.Drop(scope, token);
            }

            return (await ReadAsync(response, url, kind, cancellation), response.StatusCode == HttpStatusCode.Unauthorized);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            // The app's handlers throw what they like (timeouts, open circuits); whatever it is, there was no answer.
            return (Failed(Unanswered(failure, kind)), false);
        }
    }

    private async Task<ConnectorReply> ReadAsync(HttpResponseMessage response, Uri asked, CallKind kind, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (status is >= 300 and < 400 || (response.RequestMessage?.RequestUri is { } answered && answered != asked))
        {
            return Failed(new SendOutcome.Permanent(PermanentReason.Redirected, "", $"HTTP {status} to another address"));
        }

        var body = await BodyAsync(response, cancellation);
        return response.IsSuccessStatusCode
            ? new(new SendOutcome.Delivered(ConnectorBodies.IdOf(body)), body)
            : Failed(Classification.Of(status, ConnectorError.Read(body), RetryAfter.Of(response.Headers, time), kind));
    }

    /// <summary>The body; empty when it breaks off, since the status alone decides what happened.</summary>
    private static async Task<ReadOnlyMemory<byte>> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            time.CancelAfter(BodyTime);
            await response.Content.LoadIntoBufferAsync(MaxBodyBytes, time.Token);
            return await response.Content.ReadAsByteArrayAsync(time.Token);
        }
        catch (Exception failure)
            when (!cancellation.IsCancellationRequested && failure is HttpRequestException or OperationCanceledException or IOException)
        {
            return default;
        }
    }

    private static SendOutcome Unanswered(Exception failure, CallKind kind)
    {
        var neverSent = failure is HttpRequestException
        {
            HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
                or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        };
        var why = failure is OperationCanceledException or TimeoutException ? "no answer in time" : $"{failure.GetType().Name}: {failure.Message}";
        return kind == CallKind.Repeatable || neverSent ? new SendOutcome.RetryLater(null, why) : new SendOutcome.Uncertain(why);
    }

    private static ConnectorReply Failed(SendOutcome outcome) => new(outcome, default);
}
