using Azure.Storage.Queues;
using IsmsBot.Adapters.Functions;

namespace MiniFunctionsHost.Tests.Cloud;

/// <summary>The queue that wakes the delivery.</summary>
internal static class Rings
{
    /// <summary>The bot's queue has one name, so tests that use it wait for each other.</summary>
    public const string OneQueue = "one queue";

    public static async Task RingAsync() => await (await QueueAsync(FunctionNames.DeliveryQueue)).SendMessageAsync("{}");

    /// <summary>What other tests have left behind.</summary>
    public static async Task ClearAsync()
    {
        await (await QueueAsync(FunctionNames.DeliveryQueue)).ClearMessagesAsync();
        await (await QueueAsync(FunctionNames.PoisonQueue)).ClearMessagesAsync();
    }

    private static async Task<QueueClient> QueueAsync(string name)
    {
        var queue = new QueueClient(DeployedBot.Storage, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateIfNotExistsAsync();
        return queue;
    }
}
