using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace MiniFunctionsHost;

/// <summary>Takes messages from one queue, and gives those that failed too often to its poison queue.</summary>
public sealed class QueueListener(FunctionDefinition function, Invoker invoker, HostSettings settings, TimeProvider time)
{
    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);
    private readonly QueueClient queue = new(settings.Storage, function.Queue);
    private readonly QueueClient poison = new(settings.Storage, function.Queue + "-poison");

    /// <summary>Runs until cancelled. A queue that does not exist yet is waited for.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        var pause = ShortestPause;
        while (!cancel.IsCancellationRequested)
        {
            QueueMessage[] messages =
                await queue.ExistsAsync(cancel) ? (await queue.ReceiveMessagesAsync(settings.BatchSize, Lock, cancel)).Value : [];
            await Task.WhenAll(messages.Select(message => HandleAsync(message, cancel)));
            pause = messages.Length > 0 ? ShortestPause : TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks));
            await Task.Delay(pause, time, cancel);
        }
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken cancel)
    {
        try
        {
            if (Decoded(message.Body.ToString()) is { } text
                && await invoker.QueueAsync(function, text, message.MessageId, message.DequeueCount, cancel))
            {
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancel);
            }
            else if (message.DequeueCount < settings.MaxDequeueCount)
            {
                await queue.UpdateMessageAsync(
                    message.MessageId, message.PopReceipt, visibilityTimeout: settings.VisibilityTimeout, cancellationToken: cancel);
            }
            else
            {
                await poison.CreateIfNotExistsAsync(cancellationToken: cancel);
                await poison.SendMessageAsync(message.Body, cancellationToken: cancel);
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancel);
            }
        }
        catch (RequestFailedException gone) when (gone.Status is 400 or 404)
        {
            Console.WriteLine($"{function.Name}: message {message.MessageId} is no longer ours ({gone.ErrorCode}).");
        }
    }

    /// <summary>The text inside the Base64, or null: the host fails such a message before it reaches the handler.</summary>
    private static string? Decoded(string body)
    {
        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
