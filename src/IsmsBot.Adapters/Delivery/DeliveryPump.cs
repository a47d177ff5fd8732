using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Teams.Connector;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Drains the outbox: one pump per tenant at a time, held by a lease. Claim, send and mark are separate saves: a crash at any point loses
/// nothing and can repeat at most the sends that were in flight.
/// </summary>
public sealed partial class DeliveryPump(
    IDbContextFactory<IsmsDb> databases, CardSender sender, DeliveryBooks books, InFlight inFlight, TimeProvider clock, IsmsSettings settings,
    ILogger<DeliveryPump> logger) : IDisposable
{
    /// <summary>Enough to keep 50 requests a second under way at 300 ms each.</summary>
    private const int AtOnce = 16;
    private const int Batch = 64;
    private const int MostAtOnceDirectly = 128;
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim one = new(1, 1);
    private int sendingNow;
    private readonly string owner = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    /// <summary>Sends everything that is due; returns when nothing is left, when the lease is somebody else's, or when it is told to stop.</summary>
    /// <returns>How many rows were tried.</returns>
    public async Task<int> DrainAsync(CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            var tried = 0;
            while (!cancellationToken.IsCancellationRequested && await ClaimAsync(cancellationToken) is { Count: > 0 } rows)
            {
                await Parallel.ForEachAsync(
                    rows.GroupBy(Line), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = CancellationToken.None },
                    async (line, _) =>
                    {
                        foreach (var row in line)
                        {
                            await SendAsync(row, cancellationToken);
                        }
                    });
                tried += rows.Count;
            }

            return tried;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>
    /// Sends one row at once: the answer to a message or click. The caller's save has claimed it. When many wait already (Teams asked to wait, or
    /// more is typed than may be sent), the row is left to the pump: memory does not grow with the queue.
    /// </summary>
    public async Task SendNowAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref sendingNow) <= MostAtOnceDirectly && inFlight.Take(row.Id))
        {
            try
            {
                await SendTakenAsync(row, cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref sendingNow);
            }
        }
        else
        {
            Interlocked.Decrement(ref sendingNow);
        }
    }

    /// <summary>Gives the lease back at a clean end, so that whoever comes next need not wait for it to run out.</summary>
    public async Task LetGoAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        foreach (var lease in await db.Set<DeliveryLease>().Where(l => l.Owner == owner).ToListAsync())
        {
            (lease.Until, lease.Token) = (DateTimeOffset.UnixEpoch, lease.Token + 1);
        }

        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            // Somebody has taken it over already.
        }
    }

    public void Dispose() => one.Dispose();

    /// <summary>Rows of one line go one after the other: at most one send in flight per conversation.</summary>
    private static string Line(OutboxRow row) => row.ConversationId ?? row.PersonId ?? row.ChannelName ?? row.Id.ToString("N");

    private async Task SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested || !inFlight.Take(row.Id))
        {
            return;
        }

        await SendTakenAsync(row, cancellationToken);
    }

    private async Task SendTakenAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            var sent = await sender.SendAsync(row, cancellationToken);
            if (sent.Outcome is not SendOutcome.Delivered)
            {
                Log.NotSent(logger, row.Id, row.Kind, sent.Outcome.ToString()!);
            }

            await books.WriteAsync(row.Id, sent, CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Told to stop in mid-send: the claim runs out and the row is looked at again.
        }
        finally
        {
            inFlight.Release(row.Id);
        }
    }

    private async Task<List<OutboxRow>> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow().ToMillisecond();
        if (!await HoldLeaseAsync(db, now, cancellationToken))
        {
            return [];
        }

        var due = await db.Outbox
            .Where(o => (o.State == OutboxState.Waiting || o.State == OutboxState.Uncertain) && o.NotBefore <= now
                && (o.ClaimedUntil == null || o.ClaimedUntil < now))
            .OrderBy(o => o.Priority).ThenBy(o => o.NotBefore).ThenBy(o => o.Id).Take(Batch).ToListAsync(cancellationToken);
        var mine = due.Where(o => !inFlight.Has(o.Id)).ToList();
        foreach (var row in mine)
        {
            row.ClaimedUntil = now + LeaseTime;
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return mine;
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            return [];
        }
    }

    /// <summary>Takes or renews the lease in the save of the claim: whoever lost it cannot claim.</summary>
    private async Task<bool> HoldLeaseAsync(IsmsDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var tenant = settings.Bot.Tenants.Count > 0 ? settings.Bot.Tenants[0] : "";
        var lease = await db.Set<DeliveryLease>().FirstOrDefaultAsync(l => l.Tenant == tenant, cancellationToken);
        if (lease is null)
        {
            db.Add(lease = new DeliveryLease { Tenant = tenant });
        }
        else if (lease.Owner != owner && lease.Until > now)
        {
            return false;
        }

        (lease.Owner, lease.Until, lease.Token) = (owner, now + LeaseTime, lease.Token + 1);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3001, Level = LogLevel.Warning, Message = "Row {Row} ({Kind}) was not delivered: {Outcome}")]
        public static partial void NotSent(ILogger logger, Guid row, OutboxKind kind, string outcome);
    }
}
