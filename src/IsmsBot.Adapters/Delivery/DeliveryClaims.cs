using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Which rows this process sends: one pump per tenant at a time holds the lease, and claims rows in the save that renews it. A pump that stood
/// still, however long, is overtaken within <see cref="LeaseTime"/>; when it goes on, it sees that its claims have run out and sends none of them.
/// </summary>
public sealed class DeliveryClaims(IDbContextFactory<IsmsDb> databases, InFlight inFlight, TimeProvider clock, IsmsSettings settings)
{
    private const int Batch = 64;

    /// <summary>How long others wait for a pump that has died.</summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(25);

    /// <summary>
    /// By how much the clocks of two machines may differ. A lease that seems to last a little longer than any was made by a clock that is a little
    /// ahead; only one that lasts longer than that was left behind by a clock that has been put back.
    /// </summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>What one send may take from its start: the time-out of a request, with the time to write down what became of it.</summary>
    private static readonly TimeSpan SendTime = TimeSpan.FromSeconds(17);

    private readonly string owner = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");

    /// <summary>The rows that are due and now this pump's; none when nothing is due.</summary>
    /// <returns>Null when another pump holds the lease.</returns>
    public async Task<List<OutboxRow>?> TakeAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow().ToMillisecond();
        var tenant = settings.Bot.Tenants.Count > 0 ? settings.Bot.Tenants[0] : "";
        var lease = await db.Set<DeliveryLease>().FirstOrDefaultAsync(l => l.Tenant == tenant, cancellationToken);
        if (lease is not null && lease.Owner != owner && IsHeld(lease, now))
        {
            return null;
        }

        var due = await Due(db, now).OrderBy(o => o.Priority).ThenBy(o => o.NotBefore).ThenBy(o => o.Id).Take(Batch).ToListAsync(cancellationToken);
        var mine = due.Where(o => !inFlight.Has(o.Id)).ToList();
        if (mine.Count > 0)
        {
            lease ??= db.Add(new DeliveryLease { Tenant = tenant }).Entity;
            (lease.Owner, lease.Until, lease.Token) = (owner, now + LeaseTime, lease.Token + 1);
        }
        else if (lease?.Owner == owner && IsHeld(lease, now))
        {
            // Whoever has the next work need not wait until this one's lease has run out.
            (lease.Until, lease.Token) = (DateTimeOffset.UnixEpoch, lease.Token + 1);
        }

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
            return null;
        }
    }

    /// <summary>Whether there is work that another pump has to do, or has left undone.</summary>
    public async Task<bool> IsAnythingDueAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Due(db, clock.GetUtcNow().ToMillisecond()).AnyAsync(cancellationToken);
    }

    /// <summary>Whether a send that begins now is over before anybody else may take the row. To be asked last before each send.</summary>
    public bool IsGood(OutboxRow row) => clock.GetUtcNow() + SendTime <= row.ClaimedUntil;

    /// <summary>Gives back what was claimed and not sent, so that nobody waits for it; what was taken over meanwhile is left alone.</summary>
    public async Task GiveBackAsync(IReadOnlyCollection<OutboxRow> rows)
    {
        await using var db = await databases.CreateDbContextAsync();
        foreach (var same in rows.GroupBy(row => row.ClaimedUntil))
        {
            var ids = same.Select(row => row.Id).ToList();
            await db.Outbox.Where(o => ids.Contains(o.Id) && o.ClaimedUntil == same.Key)
                .ExecuteUpdateAsync(row => row.SetProperty(o => o.ClaimedUntil, (DateTimeOffset?)null));
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

    /// <summary>A claim further ahead than any that is made was written by a clock that has been put back since: it cannot be true.</summary>
    private static TimeSpan Longest => DirectSend.Patience > LeaseTime ? DirectSend.Patience : LeaseTime;

    private static IQueryable<OutboxRow> Due(IsmsDb db, DateTimeOffset now)
    {
        var tooFar = now + Longest + Skew;
        return db.Outbox.Where(o => (o.State == OutboxState.Waiting || o.State == OutboxState.Uncertain) && o.NotBefore <= now
            && (o.ClaimedUntil == null || o.ClaimedUntil < now || o.ClaimedUntil > tooFar));
    }

    /// <summary>A lease is taken or renewed in the save of the claim: whoever lost it cannot claim.</summary>
    private static bool IsHeld(DeliveryLease lease, DateTimeOffset now) => lease.Until > now && lease.Until <= now + LeaseTime + Skew;
}
