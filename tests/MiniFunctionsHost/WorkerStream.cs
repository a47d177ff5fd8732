using System.Collections.Concurrent;
using Grpc.Core;
using MiniFunctionsHost.Wire;

namespace MiniFunctionsHost;

/// <summary>
/// The one stream between the host and a start of its worker: questions of the host and their answers, calls, and what the worker logs.
/// </summary>
public sealed class WorkerStream
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<InvocationResponse>> calls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> questions = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim writing = new(1, 1);
    private IServerStreamWriter<StreamingMessage>? writer;

    /// <summary>Called when the worker has left the stream, before the calls that it leaves behind fail.</summary>
    public Action? Left { get; set; }

    /// <summary>What the worker logged.</summary>
    public ConcurrentQueue<RpcLog> Logs { get; } = [];

    /// <summary>Calls that are under way.</summary>
    public int InFlight => calls.Count;

    /// <summary>Completes when the worker has opened the stream.</summary>
    public Task Started => started.Task;

    /// <summary>Reads until the worker goes; then nothing that is under way will be answered.</summary>
    public async Task RunAsync(IAsyncStreamReader<StreamingMessage> reader, IServerStreamWriter<StreamingMessage> to, CancellationToken cancel)
    {
        writer = to;
        started.TrySetResult();
        try
        {
            await foreach (var message in reader.ReadAllAsync(cancel))
            {
                Take(message);
            }
        }
        finally
        {
            Left?.Invoke();
            Fail(new IOException("The worker is gone."));
        }
    }

    public async Task<T> AskAsync<T>(StreamingMessage question, Func<StreamingMessage, T?> answer, CancellationToken cancel)
        where T : class
    {
        question.RequestId = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString();
        var wait = questions[question.RequestId] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(question);
        return answer(await wait.Task.WaitAsync(cancel)) ?? throw new InvalidDataException("The worker gave another answer than was asked for.");
    }

    /// <exception cref="IOException">The worker went before it answered.</exception>
    public async Task<InvocationResponse> InvokeAsync(InvocationRequest call)
    {
        var wait = calls[call.InvocationId] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await SendAsync(new StreamingMessage { InvocationRequest = call });
            return await wait.Task;
        }
        finally
        {
            calls.TryRemove(call.InvocationId, out _);
        }
    }

    /// <summary>Asks the worker to stop a call.</summary>
    public Task CancelAsync(string invocationId) =>
        SendAsync(new StreamingMessage { InvocationCancel = new InvocationCancel { InvocationId = invocationId } });

    /// <exception cref="IOException">There is no worker on the stream.</exception>
    public async Task SendAsync(StreamingMessage message)
    {
        await writing.WaitAsync();
        try
        {
            await (writer ?? throw new IOException("The worker has not come yet.")).WriteAsync(message);
        }
        catch (InvalidOperationException closed)
        {
            throw new IOException("The worker is gone.", closed);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Nothing that is under way will be answered any more.</summary>
    public void Fail(Exception why)
    {
        foreach (var call in calls.Values)
        {
            call.TrySetException(why);
        }

        foreach (var question in questions.Values)
        {
            question.TrySetException(why);
        }
    }

    private void Take(StreamingMessage message)
    {
        switch (message.ContentCase)
        {
            case StreamingMessage.ContentOneofCase.RpcLog:
                Logs.Enqueue(message.RpcLog);
                break;
            case StreamingMessage.ContentOneofCase.InvocationResponse:
                if (calls.TryGetValue(message.InvocationResponse.InvocationId, out var call))
                {
                    call.TrySetResult(message.InvocationResponse);
                }

                break;
            default:
                if (questions.TryRemove(message.RequestId, out var question))
                {
                    question.TrySetResult(message);
                }

                break;
        }
    }
}
