using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Storage.Queues.Models;
using Google.Protobuf;
using MiniFunctionsHost.Wire;

namespace MiniFunctionsHost;

/// <summary>Starts timers and queue messages in the worker, and judges how they ended, as the host does.</summary>
public sealed class Invoker(FunctionWorker worker, HostSettings settings)
{
    /// <summary>How long a call that ran out of time may take to heed its cancellation, before the worker is ended.</summary>
    private static readonly TimeSpan CancelGrace = TimeSpan.FromSeconds(2);

    /// <summary>
    /// A queue message: whole for a function that takes it whole, else its text; the properties of a JSON message overwrite the metadata that
    /// go with it.
    /// </summary>
    public Task<bool> QueueAsync(FunctionDefinition function, QueueMessage message, string text, CancellationToken cancel)
    {
        var call = Call(function, Guid.CreateVersion7(TimeProvider.System.GetUtcNow()));
        call.InputData.Add(new ParameterBinding
        {
            Name = function.Binding,
            Data = function.IsDeferred ? Whole(message, text) : new TypedData { String = text },
        });
        Meta(call, "DequeueCount", message.DequeueCount.ToString(CultureInfo.InvariantCulture));
        Meta(call, "Id", message.MessageId);
        Meta(call, "PopReceipt", message.PopReceipt);
        if (text.TrimStart().StartsWith('{'))
        {
            foreach (var (name, value) in JsonNode.Parse(text)!.AsObject())
            {
                call.TriggerMetadata[name] = new TypedData { Json = value?.ToJsonString() ?? "null" };
            }
        }

        return InvokeAsync(call, cancel);
    }

    /// <summary>A timer's run.</summary>
    /// <param name="status">When it ran and will run; null for a timer that is not monitored.</param>
    /// <param name="retry">Which repetition of a failed run this is; 0 for the run itself.</param>
    public Task<bool> TimerAsync(FunctionDefinition function, Guid id, TimerStatus? status, bool pastDue, int retry, CancellationToken cancel)
    {
        var call = Call(function, id);
        var json = new JsonObject
        {
            ["Schedule"] = new JsonObject { ["AdjustForDST"] = true },
            ["ScheduleStatus"] = status is null ? null
                : new JsonObject { ["Last"] = status.Last, ["Next"] = status.Next, ["LastUpdated"] = status.LastUpdated },
            ["IsPastDue"] = pastDue,
        };
        call.InputData.Add(new ParameterBinding { Name = function.Binding, Data = new TypedData { Json = json.ToJsonString() } });
        if (function.Retry.Count > 0)
        {
            call.RetryContext = new RetryContext { RetryCount = retry, MaxRetryCount = function.Retry.Count };
        }

        return InvokeAsync(call, cancel);
    }

    /// <summary>A call of the function under this id, as every kind begins.</summary>
    public static InvocationRequest Call(FunctionDefinition function, Guid id) =>
        new() { InvocationId = id.ToString(), FunctionId = function.Id, TraceContext = new RpcTraceContext() };

    /// <summary>True when the function succeeded. One that takes too long is asked to stop, and then the worker is ended.</summary>
    private async Task<bool> InvokeAsync(InvocationRequest call, CancellationToken cancel)
    {
        try
        {
            var stream = await worker.ReadyAsync(cancel);
            var running = stream.InvokeAsync(call);
            if (await Task.WhenAny(running, Task.Delay(settings.FunctionTimeout, CancellationToken.None)) != running)
            {
                await stream.CancelAsync(call.InvocationId);
                if (await Task.WhenAny(running, Task.Delay(CancelGrace, CancellationToken.None)) != running)
                {
                    worker.Restart();
                }

                await running;
                return false;
            }

            return (await running).Result.Status == StatusResult.Types.Status.Success;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static TypedData Whole(QueueMessage message, string text) => new()
    {
        ModelBindingData = new ModelBindingData
        {
            Version = "1.0",
            Source = "AzureStorageQueues",
            ContentType = "application/json",
            Content = ByteString.CopyFromUtf8(new JsonObject
            {
                ["MessageId"] = message.MessageId,
                ["PopReceipt"] = message.PopReceipt,
                ["MessageText"] = text,
                ["DequeueCount"] = message.DequeueCount,
                ["NextVisibleOn"] = message.NextVisibleOn,
                ["InsertedOn"] = message.InsertedOn,
                ["ExpiresOn"] = message.ExpiresOn,
            }.ToJsonString()),
        },
    };

    private static void Meta(InvocationRequest call, string name, string value) =>
        call.TriggerMetadata[name] = new TypedData { Json = JsonSerializer.Serialize(value) };
}
