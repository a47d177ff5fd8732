using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Jobs;

namespace IsmsBot.Tests.Jobs;

/// <summary>A job in the midst of which the host is told to stop, and one after it.</summary>
internal sealed class StoppedWork(CancellationTokenSource stopping)
{
    public bool WentOn { get; private set; }

    public TimedWork Timed => new([new Stops(stopping), new GoesOn(this)], []);

    private sealed class Stops(CancellationTokenSource stopping) : Job
    {
        public override async Task<bool> StepAsync(Turn turn)
        {
            await stopping.CancelAsync();
            turn.Cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }

    private sealed class GoesOn(StoppedWork work) : Job
    {
        public override Task<bool> StepAsync(Turn turn)
        {
            work.WentOn = true;
            return Task.FromResult(false);
        }
    }
}
