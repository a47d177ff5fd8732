using IsmsBot.Kernel.Acts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Kernel.Jobs;

/// <summary>
/// The fence around each job and reminder of one tick: what fails inside stops nothing outside. A failure is logged and counted at once, so that a
/// tick that is stopped later has not lost it; that something works again is said at the end, when the whole tick went well. Cancelling goes through.
/// </summary>
public sealed partial class Fence
{
    private readonly TimerTurns turns;
    private readonly ILogger logger;
    private readonly Dictionary<(TimedKind Kind, string Name), (Exception First, int Times)> failed = [];
    private readonly HashSet<(TimedKind Kind, string Name)> unfinished = [];
    private IReadOnlyList<(TimedKind Kind, string Name)> before = [];

    private Fence(TimerTurns turns, ILogger logger)
    {
        this.turns = turns;
        this.logger = logger;
    }

    public IReadOnlyList<Failure> Caught => [.. failed.Select(f => new Failure(f.Key.Kind, f.Key.Name, f.Value.First))];

    /// <summary>Whether somebody was told something of it.</summary>
    public bool HasTold { get; private set; }

    /// <summary>For one tick; knows what failed in the one before.</summary>
    public static async Task<Fence> RaiseAsync(TimerTurns turns, ILogger logger, CancellationToken cancellationToken)
    {
        await using var db = await turns.OpenAsync(cancellationToken);
        var before = await db.Set<FailingWork>().AsNoTracking().Select(f => new { f.Kind, f.Name }).ToListAsync(cancellationToken);
        return new Fence(turns, logger) { before = [.. before.Select(f => (f.Kind, f.Name))] };
    }

    public bool HasFailed(TimedKind kind, string name) => failed.ContainsKey((kind, name));

    /// <summary>How often in this tick: a reminder may fail for one record and do the others.</summary>
    public int TimesFailed(TimedKind kind, string name) => failed.GetValueOrDefault((kind, name)).Times;

    /// <summary>Does something of a job or reminder; what it throws ends here.</summary>
    public async Task AroundAsync(TimedKind kind, string name, Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await FailedAsync(kind, name, failure, cancellationToken);
        }
    }

    /// <summary>Something failed: logged and counted once a tick.</summary>
    public async Task FailedAsync(TimedKind kind, string name, Exception failure, CancellationToken cancellationToken)
    {
        var times = TimesFailed(kind, name);
        failed[(kind, name)] = (times == 0 ? failure : failed[(kind, name)].First, times + 1);
        if (times == 0)
        {
            Log.Failed(logger, kind, name, TypesOf(failure), failure.GetBaseException().StackTrace);
            await NoteAsync(kind, name, turn => Failures.FailedAsync(turn, kind, name, TypesOf(failure)), cancellationToken);
        }
    }

    /// <summary>Part of it waits for its hour and was not tried: whether it works again cannot be said yet.</summary>
    public void Unfinished(TimedKind kind, string name) => unfinished.Add((kind, name));

    /// <summary>The tick is over: what failed before and did not fail now works again.</summary>
    public async Task EndAsync(CancellationToken cancellationToken)
    {
        foreach (var (kind, name) in before.Where(f => !failed.ContainsKey(f) && !unfinished.Contains(f)))
        {
            await NoteAsync(kind, name, turn => Failures.WorksAsync(turn, kind, name), cancellationToken);
        }
    }

    /// <summary>One save of its own; if even that fails, the tick goes on.</summary>
    private async Task NoteAsync(TimedKind kind, string name, Func<Turn, Task> note, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = await turns.OpenAsync(cancellationToken);
            var turn = turns.New(db, "fence", cancellationToken);
            await note(turn);
            await turn.SaveAsync();
            HasTold |= turn.Sends;
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.NotNoted(logger, kind, name, TypesOf(failure));
        }
    }

    private static string TypesOf(Exception failure) =>
        failure.InnerException is { } inner ? $"{failure.GetType().Name} < {TypesOf(inner)}" : failure.GetType().Name;

    private static partial class Log
    {
        [LoggerMessage(EventId = 2001, Level = LogLevel.Error, Message = "{Kind} {Name} failed: {Exception} {Stack}")]
        public static partial void Failed(ILogger logger, TimedKind kind, string name, string exception, string? stack);

        [LoggerMessage(EventId = 2002, Level = LogLevel.Error, Message = "How {Kind} {Name} fares could not be noted: {Exception}")]
        public static partial void NotNoted(ILogger logger, TimedKind kind, string name, string exception);
    }
}
