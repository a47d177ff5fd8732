using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace MiniFunctionsHost;

/// <summary>
/// Takes messages from one queue, keeps them while they are worked on, and gives those that failed too often to the poison queue. More are fetched
/// when no more than the threshold are under way.
/// </summary>
public sealed class QueueListener(FunctionDefinition function, Invoker invoker, HostSettings settings)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private readonly QueueClient queue = new(settings.Storage, function.Queue);
    private readonly QueueClient poison = new(settings.Storage, function.Queue + "-poison");
    private readonly HashSet<Task> working = [];

    /// <summary>Runs until cancelled, then waits for what is under way. A queue that does not exist yet is waited for.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var pause = ShortestPause;
        try
        {
            while (!cancel.IsCancellationRequested)
            {
                working.RemoveWhere(task => task.IsCompleted);
                QueueMessage[] messages = working.Count <= settings.NewBatchThreshold && await queue.ExistsAsync(cancel)
                    ? (await queue.ReceiveMessagesAsync(settings.BatchSize, settings.MessageLock, cancel)).Value : [];
                working.UnionWith(messages.Select(message => HandleAsync(message)));
                pause = messages.Length > 0 ? ShortestPause : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
                await Task.Delay(pause, cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // Asked to stop.
        }

        await Task.WhenAll(working);
    }

    private async Task HandleAsync(QueueMessage message)
    {
        using var done = new CancellationTokenSource();
        var renewing = RenewAsync(message, done.Token);
        var succeeded = Decoded(message.Body.ToString()) is { } text && await invoker.QueueAsync(function, message, text, CancellationToken.None);
        await done.CancelAsync();
        var receipt = await renewing;
        try
        {
            if (succeeded)
            {
                await queue.DeleteMessageAsync(message.MessageId, receipt);
            }
            else if (message.DequeueCount < settings.MaxDequeueCount)
            {
                await queue.UpdateMessageAsync(message.MessageId, receipt, visibilityTimeout: settings.VisibilityTimeout);
            }
            else
            {
                await poison.CreateIfNotExistsAsync();
                await poison.SendMessageAsync(message.Body);
                await queue.DeleteMessageAsync(message.MessageId, receipt);
            }
        }
        catch (RequestFailedException gone) when (gone.Status is 400 or 404)
        {
            // No longer ours: somebody else has it.
        }
    }

    /// <summary>Keeps the message while it is worked on.</summary>
    /// <returns>The receipt that is good now.</returns>
    private async Task<string> RenewAsync(QueueMessage message, CancellationToken done)
    {
        var receipt = message.PopReceipt;
        try
        {
            while (true)
            {
                await Task.Delay(settings.MessageLock / 2, done);
                var renewed = await queue.UpdateMessageAsync(
                    message.MessageId, receipt, visibilityTimeout: settings.MessageLock, cancellationToken: CancellationToken.None);
                receipt = renewed.Value.PopReceipt;
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or RequestFailedException)
        {
            return receipt;
        }
    }

    /// <summary>The text inside the Base64, or null: the host fails such a message before it reaches the worker.</summary>
    private static string? Decoded(string body)
    {
        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
