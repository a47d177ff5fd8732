using System.Text.Json.Serialization;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// GET /api/health: is the database there, how much waits to be sent, which jobs and reminders fail. No names of people, no content. A failing job
/// answers 200: nothing is gained by starting the instance again, or by sending people elsewhere.
/// </summary>
public static class HealthDoor
{
    public static void MapHealth(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/health", async (IDbContextFactory<IsmsDb> databases, CancellationToken cancellationToken) =>
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (!await db.Database.CanConnectAsync(cancellationToken))
            {
                return Results.Text(
                    "{\"status\":\"database not reachable\"}", "application/json", statusCode: StatusCodes.Status503ServiceUnavailable);
            }

            var waiting = await db.Outbox.CountAsync(o => o.State == OutboxState.Waiting || o.State == OutboxState.Uncertain, cancellationToken);
            var failing = await db.Set<FailingWork>().AsNoTracking().OrderBy(f => f.Kind).ThenBy(f => f.Name)
                .Select(f => new FailingLine(f.Kind, f.Name, f.Since, f.Times, f.Exception)).ToListAsync(cancellationToken);
            return Results.Json(new Health(failing.Count == 0 ? "well" : "failing", waiting, failing), HealthJson.Default.Health);
        });
}

internal sealed record Health(string Status, int Waiting, IReadOnlyList<FailingLine> Failing);

/// <param name="Since">The first tick that failed.</param>
/// <param name="Times">Ticks in a row.</param>
/// <param name="Exception">Type of the exception.</param>
internal sealed record FailingLine(TimedKind Kind, string Name, DateTimeOffset Since, int Times, string Exception);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Health))]
internal sealed partial class HealthJson : JsonSerializerContext;
