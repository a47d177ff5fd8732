using Azure.Identity;
using Azure.Storage.Queues;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Outbox;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Adapters.Storage;

/// <summary>
/// Wakes the delivery function with a queue message. The message says nothing: the outbox is the truth, so a lost or doubled message does no harm.
/// </summary>
public sealed partial class StorageBell(QueueSettings settings, ILogger<StorageBell> logger) : IOutboxBell
{
    private static readonly QueueClientOptions Base64 = new() { MessageEncoding = QueueMessageEncoding.Base64 };

    private readonly QueueClient queue = settings.ConnectionString is { Length: > 0 } connection
        ? new QueueClient(connection, settings.Name, Base64)
        : new QueueClient(new Uri(settings.ServiceUri!), new DefaultAzureCredential(), Base64);

    private int ringing;

    public void Ring()
    {
        if (Interlocked.Exchange(ref ringing, 1) == 0)
        {
            _ = RingAsync();
        }
    }

    private async Task RingAsync()
    {
        try
        {
            Interlocked.Exchange(ref ringing, 0);
            await queue.CreateIfNotExistsAsync();
            await queue.SendMessageAsync("{\"ismsbot\":{\"wake\":true}}");
        }
        catch (Azure.RequestFailedException failure)
        {
            Log.NotRung(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3003, Level = LogLevel.Warning, Message = "The delivery queue could not be reached; the timer delivers instead")]
        public static partial void NotRung(ILogger logger, Exception failure);
    }
}
