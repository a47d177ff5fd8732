using Azure.Storage.Queues;

namespace MiniFunctionsHost.Tests;

public sealed class MiniHostQueueTests
{
    private static readonly string? Storage = Environment.GetEnvironmentVariable("ISMSBOT_TEST_STORAGE");

    [StorageFact]
    public async Task Good_messages_are_handled_once_and_bad_ones_end_in_the_poison_queue()
    {
        var name = $"cards-{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";
        var queue = new QueueClient(Storage, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        var poison = new QueueClient(Storage, name + "-poison", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateAsync();
        await queue.SendMessageAsync("""{"Id":"mine","DequeueCount":77}""");
        await queue.SendMessageAsync("please fail");

        await using var host = await MiniHost.StartAsync(ExampleFolder.Make(Storage, name));
        var failed = new List<string>();
        for (var tries = 0; tries < 300 && failed.Count == 0; tries++)
        {
            await Task.Delay(200);
            if (await poison.ExistsAsync())
            {
                failed.AddRange((await poison.ReceiveMessagesAsync(8)).Value.Select(message => message.Body.ToString()));
            }
        }

        Assert.Equal(["please fail"], failed);
        Assert.Equal(0, await LeftAsync(queue));
    }

    /// <summary>A message is copied to the poison queue just before it is deleted here.</summary>
    private static async Task<int> LeftAsync(QueueClient queue)
    {
        var left = 1;
        for (var tries = 0; tries < 50 && left > 0; tries++)
        {
            await Task.Delay(100);
            left = (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;
        }

        return left;
    }
}
