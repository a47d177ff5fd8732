using System.Threading.Channels;
using IsmsBot.Kernel.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Adapters.Delivery;

/// <summary>Wakes the pump of this process. Many rings while it runs are one.</summary>
public sealed class InProcessBell : IOutboxBell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => rings.Reader.WaitToReadAsync(cancellationToken);

    public void Heard() => rings.Reader.TryRead(out _);

    public void Ring() => rings.Writer.TryWrite(true);
}

/// <summary>Drains when the bell rings, and looks by itself every few seconds for what has become due.</summary>
public sealed partial class DeliveryLoop(DeliveryPump pump, InProcessBell bell, ILogger<DeliveryLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                bell.Heard();
                await pump.DrainAsync(stoppingToken);
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                patience.CancelAfter(Look);
                await bell.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                // Nobody rang: look by oneself.
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                Log.Failed(logger, failure);
                await Task.Delay(Look, stoppingToken)
                    .ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3002, Level = LogLevel.Error, Message = "The delivery loop failed and goes on")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
