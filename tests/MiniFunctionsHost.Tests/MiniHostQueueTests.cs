using Azure.Storage.Queues;

namespace MiniFunctionsHost.Tests;

public sealed class MiniHostQueueTests : IAsyncLifetime
{
    private static readonly string? Storage = Environment.GetEnvironmentVariable("ISMSBOT_TEST_STORAGE");
    private readonly string name = $"cards-{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";

    public async Task InitializeAsync()
    {
        if (Storage is not null)
        {
            await Queue("").CreateAsync();
            await Queue("-whole").CreateAsync();
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [StorageFact]
    public async Task Good_messages_are_handled_once_and_bad_ones_end_in_the_poison_queue()
    {
        await Queue("").SendMessageAsync("""{"Id":"mine","DequeueCount":77}""");
        await Queue("").SendMessageAsync("please fail");
        await new QueueClient(Storage, name).SendMessageAsync("<not base64>");

        await using var host = await MiniHost.StartAsync(ExampleWorker.Settings(Storage, name));
        var failed = new List<string>();
        for (var tries = 0; tries < 300 && failed.Count < 2; tries++)
        {
            await Task.Delay(100);
            failed.AddRange(await TakeAsync(name + "-poison"));
        }

        Assert.Contains("please fail", failed);
        Assert.Contains("<not base64>", failed);
        Assert.Equal(0, await LeftAsync(Queue("")));
        Assert.Single(await ExampleWorker.SaidAsync(host, """cards {"Id":"mine","DequeueCount":77}"""));
        Assert.Equal(3, (await ExampleWorker.SaidAsync(host, "cards please fail", 3)).Count);
    }

    [StorageFact]
    public async Task A_message_that_is_taken_whole_keeps_its_own_id_whatever_its_text_says()
    {
        var sent = await Queue("-whole").SendMessageAsync("""{"Id":"mine","DequeueCount":77}""");

        await using var host = await MiniHost.StartAsync(ExampleWorker.Settings(Storage, name));

        Assert.Equal(
            $$"""whole {{sent.Value.MessageId}} 1 {"Id":"mine","DequeueCount":77}""",
            Assert.Single(await ExampleWorker.SaidAsync(host, "whole ")));
    }

    [StorageFact]
    public async Task Two_hosts_share_the_messages_and_a_stop_waits_for_the_one_that_is_worked_on()
    {
        await using var other = await MiniHost.StartAsync(ExampleWorker.Settings(Storage, name));
        var host = await MiniHost.StartAsync(ExampleWorker.Settings(Storage, name));
        await Queue("").SendMessageAsync("work 1");
        for (var message = 0; message < 40; message++)
        {
            await Queue("").SendMessageAsync($"number {message}");
        }

        Assert.Equal(0, await LeftAsync(Queue("")));
        await host.DisposeAsync();
        await other.DisposeAsync();

        var said = host.Worker.Lines.Concat(other.Worker.Lines).ToList();
        Assert.Equal(40, said.Count(line => line.Contains("cards number", StringComparison.Ordinal)));
        Assert.Equal(40, said.Where(line => line.Contains("cards number", StringComparison.Ordinal)).Distinct().Count());
        Assert.Contains("example: worked", said);
        Assert.Equal((200, 200), (host.Worker.ExitCode, other.Worker.ExitCode));
    }

    [StorageFact]
    public async Task A_message_is_kept_for_as_long_as_it_is_worked_on()
    {
        await Queue("").SendMessageAsync("work 2");

        await using var host = await MiniHost.StartAsync(ExampleWorker.Settings(Storage, name) with { MessageLock = TimeSpan.FromSeconds(1) });
        await ExampleWorker.SaidAsync(host, "worked");

        Assert.Equal(0, await LeftAsync(Queue("")));
        Assert.Single(await ExampleWorker.SaidAsync(host, "cards work 2"));
    }

    private QueueClient Queue(string suffix) =>
        new(Storage, name + suffix, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    private static async Task<IReadOnlyList<string>> TakeAsync(string queue)
    {
        var client = new QueueClient(Storage, queue);
        if (!await client.ExistsAsync())
        {
            return [];
        }

        var messages = (await client.ReceiveMessagesAsync(8)).Value;
        return [.. messages.Select(message => message.Body.ToString()).Select(Text)];
    }

    private static string Text(string body)
    {
        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body, bytes, out var length) ? System.Text.Encoding.UTF8.GetString(bytes, 0, length) : body;
    }

    /// <summary>A message is copied to the poison queue just before it is deleted here.</summary>
    private static async Task<int> LeftAsync(QueueClient queue)
    {
        var left = 1;
        for (var tries = 0; tries < 100 && left > 0; tries++)
        {
            await Task.Delay(100);
            left = (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;
        }

        return left;
    }
}
