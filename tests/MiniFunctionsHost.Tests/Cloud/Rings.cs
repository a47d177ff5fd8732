using Azure.Storage.Queues;
using IsmsBot.Adapters.Functions;

namespace MiniFunctionsHost.Tests.Cloud;

/// <summary>The queue that wakes the delivery.</summary>
internal static class Rings
{
    public static async Task RingAsync()
    {
        var queue = new QueueClient(
            DeployedBot.Storage, FunctionNames.DeliveryQueue, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync("{}");
    }
}
