using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Jobs;

/// <summary>What one tick did.</summary>
public sealed record TickResult(int Steps, int Nudges);

/// <summary>
/// The tick: every job of every room and of the house, then the reminders. Each step is a turn of its own with one save; a step that loses a race is simply
/// due again at the next tick.
/// </summary>
public sealed class JobRunner(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock, ReminderRunner reminders, IOutboxBell bell)
{
    /// <summary>A job that always says there is more is cut off here and goes on at the next tick.</summary>
    private const int MostSteps = 5000;

    /// <summary>What one room does can give work to another (a version is published, so a campaign is replaced): the same tick follows it.</summary>
    private const int MostPasses = 3;

    private readonly Job[] jobs = [.. RoomCatalog.Rooms.SelectMany(r => r.Jobs)];

    public async Task<TickResult> TickAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        for (var pass = 0; pass < MostPasses && await PassAsync(cancellationToken) is var steps and > 0; pass++)
        {
            done += steps;
        }

        var nudges = await reminders.RunAsync(cancellationToken);
        if (done + nudges > 0)
        {
            bell.Ring();
        }

        return new TickResult(done, nudges);
    }

    private async Task<int> PassAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var job in jobs)
        {
            for (var step = 0; step < MostSteps; step++)
            {
                var (saved, more) = await StepAsync(job, cancellationToken);
                done += saved ? 1 : 0;
                if (!more)
                {
                    break;
                }
            }
        }

        return done;
    }

    private async Task<(bool Saved, bool More)> StepAsync(Job job, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var turn = new Turn { Db = db, Stores = stores, Now = clock.GetUtcNow().ToMillisecond(), Job = job.Name, Channel = Channel.Timer, Cancellation = cancellationToken, CorrelationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N") };
        var more = await job.StepAsync(turn);
        try
        {
            return (await turn.SaveAsync() > 0, more);
        }
        catch (DbUpdateException lost) when (lost.IsLostRace())
        {
            return (false, false);
        }
    }
}
