using System.Text.Json.Serialization;
using IsmsBot.Adapters.Functions;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// GET /api/health: can the database be written and read, does the timer still tick, how much waits to be sent, which jobs and reminders fail.
/// No names of people, no content. A failing job and a timer that stands still answer 200: nothing is gained by starting the instance again, or by
/// sending people elsewhere. A database that does not do its work answers 503.
/// </summary>
public static class HealthDoor
{
    /// <summary>Whoever may ask may ask often; it is tried whether the database can be written at most this often.</summary>
    private static readonly TimeSpan BetweenWrites = TimeSpan.FromSeconds(10);

    /// <summary>The timer ticks every few minutes. An hour without one, and people are not reminded.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    public static void MapHealth(this IEndpointRouteBuilder app) => app.MapGet(FunctionNames.HealthRoute, AnswerAsync);

    /// <summary>Writes how it is.</summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var result = await LookAsync(
            services.GetRequiredService<IDbContextFactory<IsmsDb>>(),
            services.GetRequiredService<TimeProvider>().GetUtcNow().ToMillisecond(),
            services.GetRequiredService<RunningSince>().Start,
            context.RequestAborted);
        await result.ExecuteAsync(context);
    }

    private static async Task<IResult> LookAsync(
        IDbContextFactory<IsmsDb> databases, DateTimeOffset now, DateTimeOffset started, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (!await db.Database.CanConnectAsync(cancellationToken))
        {
            return Trouble("database not reachable");
        }

        var writing = false;
        try
        {
            var pulses = await db.Set<Pulse>().AsNoTracking().ToDictionaryAsync(pulse => pulse.Name, pulse => pulse.At, cancellationToken);
            if (Math.Abs((now - pulses.GetValueOrDefault(Pulse.LookedAt)).TotalSeconds) >= BetweenWrites.TotalSeconds)
            {
                writing = true;
                await Pulse.BeatAsync(db, Pulse.LookedAt, now, cancellationToken);
                writing = false;
            }

            var waiting = await db.Outbox.CountAsync(o => o.State == OutboxState.Waiting || o.State == OutboxState.Uncertain, cancellationToken);
            var failing = await db.Set<FailingWork>().AsNoTracking().OrderBy(f => f.Kind).ThenBy(f => f.Name)
                .Select(f => new FailingLine(f.Kind, f.Name, f.Since, f.Times, f.Exception)).ToListAsync(cancellationToken);
            var ended = pulses.TryGetValue(Pulse.TickEnded, out var last) ? last : (DateTimeOffset?)null;
            var timer = new TimerLine(
                pulses.TryGetValue(Pulse.TickBegan, out var began) ? began : null, ended, now - Max(ended, started) > Late);
            var status = failing.Count > 0 || timer.IsLate ? "failing" : "well";
            return Results.Json(new Health(status, waiting, timer, failing), HealthJson.Default.Health);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            return Trouble(writing ? "database cannot be written" : "database cannot be read");
        }
    }

    /// <summary>Whoever has just started has an hour for the first tick, however long ago the last one was.</summary>
    private static DateTimeOffset Max(DateTimeOffset? ended, DateTimeOffset started) => ended is { } at && at > started ? at : started;

    private static IResult Trouble(string status) =>
        Results.Text($"{{\"status\":\"{status}\"}}", "application/json", statusCode: StatusCodes.Status503ServiceUnavailable);
}

internal sealed record Health(string Status, int Waiting, TimerLine Timer, IReadOnlyList<FailingLine> Failing);

/// <param name="Began">Beginning of the last tick.</param>
/// <param name="Ended">End of the last one that came to its end.</param>
/// <param name="IsLate">Whether it has been too long since.</param>
internal sealed record TimerLine(DateTimeOffset? Began, DateTimeOffset? Ended, bool IsLate);

/// <param name="Since">The first tick that failed.</param>
/// <param name="Times">Ticks in a row.</param>
/// <param name="Exception">Type of the exception.</param>
internal sealed record FailingLine(TimedKind Kind, string Name, DateTimeOffset Since, int Times, string Exception);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Health))]
internal sealed partial class HealthJson : JsonSerializerContext;
