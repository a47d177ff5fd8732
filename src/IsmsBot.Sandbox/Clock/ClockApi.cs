using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;

namespace IsmsBot.Sandbox.Clock;

/// <summary>GET and POST /sandbox/clock: what the bot's clock shows, and moving it forward.</summary>
internal static class ClockApi
{
    private static volatile bool moving;

    public static void MapClock(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sandbox/clock", (SandboxClock clock) => Results.Json(new ClockNow(clock.GetUtcNow(), moving, null), ClockJson.Default.ClockNow));
        app.MapPost("/sandbox/clock", async (HttpRequest request, SandboxClock clock, TimeTravel travel, CancellationToken cancellationToken) =>
        {
            var (to, problem) = await ReadAsync(request, clock.GetUtcNow(), cancellationToken);
            if (problem is not null)
            {
                return Results.Json(new ClockProblem(problem), ClockJson.Default.ClockProblem, statusCode: StatusCodes.Status409Conflict);
            }

            moving = true;
            try
            {
                var sent = await travel.ToAsync(to, CancellationToken.None);
                return Results.Json(new ClockNow(clock.GetUtcNow(), false, sent), ClockJson.Default.ClockNow);
            }
            finally
            {
                moving = false;
            }
        });
    }

    /// <summary>What the clock of another sandbox shows.</summary>
    public static async Task<DateTimeOffset> AskAsync(string address, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler(), disposeHandler: true);
        return (await http.GetFromJsonAsync(new Uri(address + "/sandbox/clock"), ClockJson.Default.ClockNow, cancellationToken))!.Now;
    }

    private static async Task<(DateTimeOffset To, string? Problem)> ReadAsync(
        HttpRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            var wish = await JsonSerializer.DeserializeAsync(request.Body, ClockJson.Default.ClockWish, cancellationToken);
            var to = wish?.To ?? (wish?.Advance is { } advance ? now + XmlConvert.ToTimeSpan(advance) : now);
            return to <= now ? (now, "The clock goes forward only. To begin again, start the sandbox with --reset.")
                : to - now > TimeTravel.Furthest ? (now, "That is too far: at most 400 days at a time.")
                : (to, null);
        }
        catch (Exception broken) when (broken is JsonException or FormatException)
        {
            return (now, "Please say where to move the clock: {\"advance\":\"PT1H\"} or {\"to\":\"2026-12-01T09:00:00Z\"}.");
        }
    }
}

internal sealed record ClockWish(string? Advance, DateTimeOffset? To);

internal sealed record ClockNow(DateTimeOffset Now, bool Moving, int? Sent);

internal sealed record ClockProblem(string Error);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ClockWish))]
[JsonSerializable(typeof(ClockNow))]
[JsonSerializable(typeof(ClockProblem))]
internal sealed partial class ClockJson : JsonSerializerContext;
