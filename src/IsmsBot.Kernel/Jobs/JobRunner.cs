using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Kernel.Jobs;

/// <summary>What one tick did, and what failed in it.</summary>
public sealed record TickResult(int Steps, int Nudges, IReadOnlyList<Failure> Failures);

/// <summary>
/// The tick: every job of every room and of the house, then the reminders, each inside a fence. Each step is a turn of its own with one save; a step
/// that loses a race is done again, and one that fails is due again at the next tick.
/// </summary>
public sealed partial class JobRunner(TimerTurns turns, TimedWork timed, ReminderRunner reminders, IOutboxBell bell, ILogger<JobRunner> logger)
{
    /// <summary>A job that always says there is more is cut off here and goes on at the next tick.</summary>
    private const int MostSteps = 5000;

    /// <summary>What one room does can give work to another (a version is published, so a campaign is replaced): the same tick follows it.</summary>
    private const int MostPasses = 3;

    /// <summary>People click while a job saves; who loses this often in a row does not lose races, but breaks a rule of the database.</summary>
    private const int MostTries = 3;

    public async Task<TickResult> TickAsync(CancellationToken cancellationToken)
    {
        await BeatAsync(Pulse.TickBegan, cancellationToken);
        var fence = await Fence.RaiseAsync(turns, logger, cancellationToken);
        var done = 0;
        for (var pass = 0; pass < MostPasses && await PassAsync(fence, cancellationToken) is var steps and > 0; pass++)
        {
            done += steps;
        }

        var nudges = await reminders.RunAsync(fence, cancellationToken);
        await fence.EndAsync(cancellationToken);
        if (done + nudges > 0 || fence.HasTold)
        {
            bell.Ring();
        }

        await BeatAsync(Pulse.TickEnded, cancellationToken);
        return new TickResult(done, nudges, fence.Caught);
    }

    private async Task BeatAsync(string what, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = await turns.OpenAsync(cancellationToken);
            await Pulse.BeatAsync(db, what, turns.Now, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.NoPulse(logger, what, failure.GetType().Name);
        }
    }

    private async Task<int> PassAsync(Fence fence, CancellationToken cancellationToken)
    {
        var done = 0;
        foreach (var job in timed.Jobs.Where(j => !fence.HasFailed(TimedKind.Job, j.Name)))
        {
            await fence.AroundAsync(TimedKind.Job, job.Name, () => StepsAsync(job), cancellationToken);
        }

        return done;

        async Task StepsAsync(Job job)
        {
            for (var (step, more) = (0, true); more && step < MostSteps; step++)
            {
                (var saved, more) = await StepAsync(job, cancellationToken);
                done += saved ? 1 : 0;
            }
        }
    }

    private async Task<(bool Saved, bool More)> StepAsync(Job job, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await turns.OpenAsync(cancellationToken);
            var turn = turns.New(db, job.Name, cancellationToken, RoomPlaces.Of(job.GetType()));
            try
            {
                var more = await job.StepAsync(turn);
                return (await turn.SaveAsync() > 0, more);
            }
            catch (DbUpdateException lost) when (attempt < MostTries && lost.IsLostRace())
            {
                // Somebody wrote first: from the start, with what is there now.
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 2003, Level = LogLevel.Error, Message = "That the timer {What} could not be written: {Exception}")]
        public static partial void NoPulse(ILogger logger, string what, string exception);
    }
}
