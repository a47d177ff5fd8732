using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Adapters.Functions;

/// <summary>
/// One call of a function by the Functions host: it ends before the host would lose patience and end the process, heeds the host's wish to stop, and
/// what it throws is a sentence of ours. The details are in the application's log, without the words of exceptions: those may quote people.
/// </summary>
public sealed partial class FunctionRunner(TimeProvider time, IHostApplicationLifetime life, ILogger<FunctionRunner> logger)
{
    /// <summary>30 s before <c>functionTimeout</c> in <c>host.json</c>, after which the host ends the process with everything in flight.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(30);

    /// <summary>Work that does not heed its cancellation is left behind after this much more.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private int underWay;

    /// <summary>How many timers and queue messages run at the moment.</summary>
    public int UnderWay => Volatile.Read(ref underWay);

    /// <summary>Runs a timer or a queue message. A process that stops lets it end at its next safe point; what is left is found again.</summary>
    /// <param name="function">One of <see cref="FunctionNames"/>.</param>
    /// <param name="invocation">The host's id of this call, for logs.</param>
    /// <param name="work">Does it and says what was done, naming nobody.</param>
    /// <param name="cancel">The host's wish to stop this call.</param>
    /// <exception cref="FunctionFailedException">It failed, or ran out of time, or was stopped.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "What leaves here is written into the host's log as it is.")]
    public async Task RunAsync(string function, string invocation, Func<CancellationToken, Task<string>> work, CancellationToken cancel)
    {
        Interlocked.Increment(ref underWay);
        var start = time.GetTimestamp();
        using var patience = new CancellationTokenSource(TimeLimit, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel, life.ApplicationStopping);
        try
        {
            using var ended = new CancellationTokenSource();
            var running = work(stop.Token);
            await Task.WhenAny(running, Task.Delay(TimeLimit + Grace, time, ended.Token));
            if (!running.IsCompleted)
            {
                throw new TimeoutException();
            }

            await ended.CancelAsync();
            Log.Ended(logger, function, invocation, await running, time.GetElapsedTime(start).TotalMilliseconds);
        }
        catch (Exception error) when (patience.IsCancellationRequested && error is OperationCanceledException or TimeoutException)
        {
            Log.TimedOut(logger, function, invocation, TimeLimit);
            throw new FunctionFailedException($"Stopped after {TimeLimit}.");
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Log.Stopped(logger, function, invocation);
            throw new FunctionFailedException("Stopped because the host asked for it.");
        }
        catch (Exception error)
        {
            throw Failed(function, invocation, error);
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }

    /// <summary>Answers a request through a door; a caller who hangs up and the host's wish to stop are the same to the door.</summary>
    /// <exception cref="FunctionFailedException">The door failed; the caller was told 500 if nothing was written yet.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "What leaves here is written into the host's log as it is.")]
    public async Task AnswerAsync(string function, string invocation, HttpContext context, Func<HttpContext, Task> door, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, cancel);
        context.RequestAborted = stop.Token;
        try
        {
            await door(context);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Log.Stopped(logger, function, invocation);
            Answer(context, StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception error)
        {
            Answer(context, StatusCodes.Status500InternalServerError);
            throw Failed(function, invocation, error);
        }
    }

    private static void Answer(HttpContext context, int status)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = status;
        }
    }

    private FunctionFailedException Failed(string function, string invocation, Exception error)
    {
        Log.Failed(logger, function, invocation, WordlessFailure.Of(error));
        return new FunctionFailedException(
            $"Failed: {error.GetType().Name}. The application's log has the details under {invocation}.");
    }

    private static partial class Log
    {
        [LoggerMessage(4100, LogLevel.Information, "{Function} {Invocation} ended: {Done}, after {Milliseconds} ms")]
        public static partial void Ended(ILogger logger, string function, string invocation, string done, double milliseconds);

        [LoggerMessage(4101, LogLevel.Information, "{Function} {Invocation} was asked to stop, and did")]
        public static partial void Stopped(ILogger logger, string function, string invocation);

        [LoggerMessage(4102, LogLevel.Error, "{Function} {Invocation} was stopped after {Limit}")]
        public static partial void TimedOut(ILogger logger, string function, string invocation, TimeSpan limit);

        [LoggerMessage(4103, LogLevel.Error, "{Function} {Invocation} failed: {Failure}")]
        public static partial void Failed(ILogger logger, string function, string invocation, string failure);
    }
}
