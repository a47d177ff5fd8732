using IsmsBot.Kernel.Jobs;

namespace IsmsBot.Sandbox.Clock;

/// <summary>The timer of the sandbox: what the Functions host does every five minutes happens here every fifteen seconds.</summary>
internal sealed partial class TickLoop(JobRunner jobs, SandboxClock clock, ILogger<TickLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        try
        {
            do
            {
                await TickAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            clock.Keep();
        }
    }

    private async Task TickAsync(CancellationToken stoppingToken)
    {
        try
        {
            await jobs.TickAsync(stoppingToken);
            clock.Keep();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5001, Level = LogLevel.Error, Message = "A tick failed; the next one tries again")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
