using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Doors;

/// <summary>GET /api/health: is the database there, and how much waits to be sent. No names, no content.</summary>
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
            return Results.Text($"{{\"status\":\"well\",\"waiting\":{waiting}}}", "application/json");
        });
}
