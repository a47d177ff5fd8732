using System.Text.Json.Serialization;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox.Page;

/// <summary>GET /sandbox/outbox: how many cards are on their way.</summary>
internal static class OutboxApi
{
    public static void MapOutbox(this IEndpointRouteBuilder app) =>
        app.MapGet("/sandbox/outbox", async (IDbContextFactory<IsmsDb> databases, TimeProvider clock, CancellationToken cancellationToken) =>
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var now = clock.GetUtcNow();
            var minute = now.AddMinutes(-1);
            return Results.Json(
                new OutboxFigures(
                    await db.Outbox.CountAsync(
                        o => o.State == OutboxState.Waiting && o.NotBefore <= now && o.ClaimedUntil == null, cancellationToken),
                    await db.Outbox.CountAsync(o => o.State == OutboxState.Waiting && o.ClaimedUntil != null, cancellationToken),
                    await db.Outbox.CountAsync(o => o.State == OutboxState.Failed, cancellationToken),
                    await db.Outbox.CountAsync(o => o.State == OutboxState.Sent && o.SentAt > minute, cancellationToken)),
                OutboxJson.Default.OutboxFigures);
        });
}

internal sealed record OutboxFigures(int Waiting, int Sending, int Failed, int SentLastMinute);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OutboxFigures))]
internal sealed partial class OutboxJson : JsonSerializerContext;
