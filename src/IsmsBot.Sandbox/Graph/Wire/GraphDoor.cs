using IsmsBot.Sandbox.Graph.Store;
using IsmsBot.Sandbox.Teams;
using Microsoft.AspNetCore.Http.Features;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>What every request goes through: reading, token, budget, faults, the work itself, the journal.</summary>
internal sealed class GraphDoor(GraphSimulator graph)
{
    public async Task ServeAsync(HttpContext http)
    {
        var arrived = TimeProvider.System.GetTimestamp();
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?', 2);
        var path = Uri.UnescapeDataString(target[0]);
        var isGraph = path.StartsWith("/v1.0/", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/beta/", StringComparison.OrdinalIgnoreCase);
        var request = new GraphRequest(http.Request.Method, isGraph ? path[5..] : path, isGraph);
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var units = isGraph && request.Path != "/$batch" ? GraphThrottle.UnitsOf(request.Method, request.Path) : 0;
        var status = 0;
        try
        {
            status = await AnswerAsync(http, request, target.ElementAtOrDefault(1) ?? "", body.ToArray(), units);
        }
        finally
        {
            graph.Journal
                .Add(new JournaledRequest(
                    arrived, request.Method, request.Path, isGraph, http.Request.Host.Host, status, units, http.Request.Headers["client-request-id"],
                    http.Request.Headers.UserAgent, http.Request.Headers.ContainsKey("Authorization"), (int)body.Length));
        }
    }

    private async Task<int> AnswerAsync(HttpContext http, GraphRequest request, string query, byte[] body, int units)
    {
        if (!LoopbackOnly.Allows(http))
        {
            return await WriteAsync(http, new GraphAnswer(403) { Text = "{}" });
        }

        var fault = graph.Faults.Take(request);
        if (fault is { Delay.Ticks: > 0 })
        {
            await Task.Delay(fault.Delay, TimeProvider.System, http.RequestAborted);
        }

        var answer =
            fault is null or { Kind: FaultKind.Slow } or { IsAfterProcessing: true } ? await WorkAsync(http, request, query, body, units) : null;
        return fault is null or { Kind: FaultKind.Slow } ? await WriteAsync(http, answer!) : await FailAsync(http, fault);
    }

    private async Task<GraphAnswer> WorkAsync(HttpContext http, GraphRequest request, string query, byte[] body, int units)
    {
        var hasAuthorization = http.Request.Headers.ContainsKey("Authorization");
        try
        {
            switch (request.Path.Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                case ["download", var token] when !request.IsGraph:
                    return Download.Take(graph, token, hasAuthorization);
                case ["upload", var token] when !request.IsGraph:
                    return UploadSession.Serve(graph, token, request.Method, http.Request.Headers.ContentRange, body, hasAuthorization);
                case ["login", ..] when !request.IsGraph:
                    return await TokenRoutes.IssueAsync(graph, request.Path, body);
            }

            var headers =
                http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            var who = graph.Tokens.Read(headers.GetValueOrDefault("Authorization"))
                ?? throw new GraphProblem(401, "InvalidAuthenticationToken", "Access token is empty, malformed or expired.");
            var call = new GraphCall(graph, who, request.Method, request.Path, GraphCall.ReadQuery(query), headers, body);
            if (request.Path.StartsWith("/subscriptions", StringComparison.Ordinal))
            {
                return await SubscriptionRoutes.ServeAsync(call, http.RequestAborted);
            }

            return request.Path == "/$batch"
                ? BatchRoutes.Serve(call, part => Throttled(part, GraphThrottle.UnitsOf(part.Method, part.Path)), problem => Words(http, problem))
                : Throttled(call, units);
        }
        catch (GraphProblem problem)
        {
            return new GraphAnswer(problem.Status) { Text = Words(http, problem), Location = problem.Location };
        }
    }

    private GraphAnswer Throttled(GraphCall call, int units)
    {
        if (graph.Throttle.Take(units) is { } wait)
        {
            return new GraphAnswer(429)
            {
                RetryAfter = wait,
                Text = """{"error":{"code":"activityLimitReached","message":"The app or user has been throttled."}}""",
            };
        }

        lock (graph.Site.Gate)
        {
            return GraphRoutes.Serve(call);
        }
    }

    private async Task<int> FailAsync(HttpContext http, Fault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.Abort:
                http.Abort();
                return 0;
            case FaultKind.Hang:
                await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                http.Abort();
                return 0;
            default:
                return await WriteAsync(
                    http, new GraphAnswer(fault.Status) { Text = fault.Body, ContentType = fault.ContentType, RetryAfter = fault.RetryAfter });
        }
    }

    private string Words(HttpContext http, GraphProblem problem) =>
        problem.ToJson(http.TraceIdentifier, http.Request.Headers["client-request-id"], graph.Options.WireClock.GetUtcNow());

    private async Task<int> WriteAsync(HttpContext http, GraphAnswer answer)
    {
        var response = http.Response;
        response.StatusCode = answer.Status;
        response.Headers["request-id"] = http.TraceIdentifier;
        response.Headers["client-request-id"] = http.Request.Headers["client-request-id"];
        response.Headers.Location = answer.Location;
        response.Headers.RetryAfter = answer.RetryAfter;
        if (graph.Throttle.Warning() is { } left)
        {
            response.Headers["RateLimit-Limit"] = $"{left.Limit}";
            response.Headers["RateLimit-Remaining"] = $"{left.Remaining}";
            response.Headers["RateLimit-Reset"] = $"{left.ResetSeconds}";
        }

        if ((answer.Bytes
            ?? (answer.Text ?? answer.Json?.ToJsonString()) switch
            {
                { Length: > 0 } text => System.Text.Encoding.UTF8.GetBytes(text),
                _ => null,
            }) is { } bytes)
        {
            response.ContentType = answer.ContentType;
            response.ContentLength = bytes.Length;
            await response.Body.WriteAsync(bytes, http.RequestAborted);
        }

        return answer.Status;
    }
}
