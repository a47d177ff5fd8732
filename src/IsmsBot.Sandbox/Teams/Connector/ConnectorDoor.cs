using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Connector;

/// <summary>What every connector request goes through: reading, limits, faults, handler, meter.</summary>
internal sealed class ConnectorDoor(TeamsSimulator teams)
{
    private static readonly TimeSpan LongestHang = TimeSpan.FromMinutes(2);
    private readonly RateLimits _limits = new();

    public RequestDelegate Open(Func<ConnectorCall, ConnectorAnswer> handler, RateKind kind = RateKind.Read) => async http =>
    {
        var arrived = TimeProvider.System.GetTimestamp();
        var (call, refusal) = await ConnectorReader.ReadAsync(teams, http);
        var request = Describe(http, call?.Body);
        refusal ??= Limited(request, kind, arrived);
        var status = 0;
        try
        {
            status = refusal is null
                ? await ServeAsync(handler, call!, kind, teams.Faults.Take(request))
                : await WriteAsync(http, refusal);
        }
        finally
        {
            teams.Meter.Add(new MeteredRequest(arrived, request.Method, request.Path, status, request.Conversation, request.Person));
        }
    };

    private ConnectorRequest Describe(HttpContext http, JsonObject? body)
    {
        var path = http.Request.Path.Value!;
        var cid = http.Request.RouteValues.GetValueOrDefault("cid") as string;
        var member = (body?["members"] as JsonArray)?.FirstOrDefault().Member("id").AsText();
        var person = cid is not null ? Place.Find(teams.Chats, cid)?.Conversation.Owner
            : member is not null ? teams.Tenant.Find(member)?.EntraId
            : null;
        return new ConnectorRequest(http.Request.Method, path[path.IndexOf("/v3/", StringComparison.Ordinal)..], cid, person, body);
    }

    private ConnectorAnswer? Limited(ConnectorRequest request, RateKind kind, long arrived)
    {
        var thread = request.Conversation ?? (request.Person is { } person ? teams.Chats.PersonalChatId(person) : null);
        return teams.Options.EnforceRateLimits && _limits.SecondsToWait(thread, kind, arrived) is var wait and > 0
            ? ConnectorAnswer.Throttled(wait)
            : null;
    }

    private async Task<int> ServeAsync(Func<ConnectorCall, ConnectorAnswer> handler, ConnectorCall call, RateKind kind, Fault? fault)
    {
        var alone = teams.Options.EnforceRateLimits && kind == RateKind.Send ? call.ConversationId : null;
        if (alone is not null && !_limits.TryEnter(alone))
        {
            return await WriteAsync(call.Http, ConnectorAnswer.Conflict());
        }

        try
        {
            if (fault is { Delay.Ticks: > 0 })
            {
                await Task.Delay(fault.Delay, TimeProvider.System, call.Http.RequestAborted);
            }

            var answer = fault is null or { Kind: FaultKind.Slow } or { IsAfterProcessing: true } ? handler(call) : null;
            return fault is null or { Kind: FaultKind.Slow } ? await WriteAsync(call.Http, answer!) : await FailAsync(call.Http, fault);
        }
        finally
        {
            if (alone is not null)
            {
                _limits.Leave(alone);
            }
        }
    }

    private static async Task<int> FailAsync(HttpContext http, Fault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.Abort:
                http.Abort();
                return 0;
            case FaultKind.Hang:
                await Task.Delay(LongestHang, TimeProvider.System, http.RequestAborted).ContinueWith(
                    _ => http.Abort(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                return 0;
            default:
                http.Response.Headers.RetryAfter = fault.RetryAfter;
                return await WriteAsync(http, new ConnectorAnswer(fault.Status, fault.Body) { ContentType = fault.ContentType });
        }
    }

    private static async Task<int> WriteAsync(HttpContext http, ConnectorAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.Headers["MS-CV"] = http.TraceIdentifier;
        if (answer.RetryAfterSeconds is { } seconds)
        {
            http.Response.Headers.RetryAfter = Ids.Text(seconds);
        }

        if (!string.IsNullOrEmpty(answer.Body))
        {
            http.Response.ContentType = answer.ContentType;
            await http.Response.WriteAsync(answer.Body, http.RequestAborted);
        }

        return answer.Status;
    }
}
