using System.Diagnostics.CodeAnalysis;
using IsmsBot.Adapters.Functions;

namespace IsmsBot.Host;

/// <summary>The timer of the bot where no Functions host has one: every five minutes, as there.</summary>
internal sealed partial class OwnTimer(FunctionWork work, ILogger<OwnTimer> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        do
        {
            await TickAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [SuppressMessage("Design", "CA1031", Justification = "The next round tries again; health tells of what fails.")]
    private async Task TickAsync(CancellationToken stoppingToken)
    {
        try
        {
            Log.Ticked(logger, await work.TickAsync(stoppingToken));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, WordlessFailure.Of(failure));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 5101, Level = LogLevel.Information, Message = "A round ended: {Done}")]
        public static partial void Ticked(ILogger logger, string done);

        [LoggerMessage(EventId = 5102, Level = LogLevel.Error, Message = "A round failed; the next one tries again: {Failure}")]
        public static partial void Failed(ILogger logger, string failure);
    }
}
