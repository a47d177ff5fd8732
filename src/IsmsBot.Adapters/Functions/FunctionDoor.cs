using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Adapters.Functions;

/// <summary>
/// The door through which the Functions host starts timers and queue messages: <c>POST /{name}</c>. It lets nobody else in,
/// always answers in the host's form, and answers before the host would lose patience and end the process.
/// </summary>
public static partial class FunctionDoor
{
    /// <summary>30 s before <c>functionTimeout</c> in <c>host.json</c>, after which the host kills the process.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(30);

    /// <summary>A queue message is at most 64 KiB; escaped twice and with its metadata it stays well below.</summary>
    public const long BodyLimit = 1024 * 1024;

    /// <summary>Work that does not heed its cancellation is left behind after this much more.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>Maps the invocations of the function <paramref name="name"/> to <paramref name="work"/>.</summary>
    public static IEndpointConventionBuilder MapInvocation(
        this IEndpointRouteBuilder endpoints,
        string name,
        Func<FunctionInvocation, IServiceProvider, CancellationToken, Task<FunctionOutcome>> work) =>
        endpoints.Map("/" + name, context => InvokeAsync(context, name, work)).ExcludeFromDescription();

    private static async Task InvokeAsync(
        HttpContext context,
        string name,
        Func<FunctionInvocation, IServiceProvider, CancellationToken, Task<FunctionOutcome>> work)
    {
        var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("IsmsBot.Functions." + name);
        if (FunctionCaller.InvocationId(context.Request, name) is not { } id)
        {
            Log.Refused(logger, name);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var outcome = await RunAsync(context, name, id, work, logger);
        await FunctionAnswer.WriteAsync(context.Response, outcome);
    }

    [SuppressMessage("Design", "CA1031", Justification = "An exception that leaves the door would reach the host without an answer it can read.")]
    private static async Task<FunctionOutcome> RunAsync(
        HttpContext context,
        string name,
        Guid id,
        Func<FunctionInvocation, IServiceProvider, CancellationToken, Task<FunctionOutcome>> work,
        ILogger logger)
    {
        var time = context.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        var start = time.GetTimestamp();
        using var patience = new CancellationTokenSource(TimeLimit, time);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, context.RequestAborted);
        try
        {
            context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize = BodyLimit;
            var invocation = await FunctionInvocation.ReadAsync(name, id, context.Request.Body, cancel.Token);
            using var ended = new CancellationTokenSource();
            var running = work(invocation, context.RequestServices, cancel.Token);
            await Task.WhenAny(running, Task.Delay(TimeLimit + Grace, time, ended.Token));
            if (!running.IsCompleted)
            {
                Log.TimedOut(logger, name, id, TimeLimit, new TimeoutException("It does not heed its limit."));
                return FunctionOutcome.TryAgain($"Stopped after {TimeLimit}.");
            }

            await ended.CancelAsync();
            var outcome = await running;
            Log.Ended(logger, name, id, outcome.Succeeded, time.GetElapsedTime(start).TotalMilliseconds);
            return outcome;
        }
        catch (Exception error) when (patience.IsCancellationRequested && error is OperationCanceledException)
        {
            Log.TimedOut(logger, name, id, TimeLimit, error);
            return FunctionOutcome.TryAgain($"Stopped after {TimeLimit}.");
        }
        catch (Exception error)
        {
            Log.Failed(logger, name, id, error);
            return FunctionOutcome.TryAgain($"Failed: {error.GetType().Name}. The application's log has the details under {id}.");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4100, LogLevel.Information, "{Function} {Invocation} ended, succeeded: {Succeeded}, after {Milliseconds} ms")]
        public static partial void Ended(ILogger logger, string function, Guid invocation, bool succeeded, double milliseconds);

        [LoggerMessage(4101, LogLevel.Warning, "A request for {Function} did not come from the Functions host and was refused")]
        public static partial void Refused(ILogger logger, string function);

        [LoggerMessage(4102, LogLevel.Error, "{Function} {Invocation} was stopped after {Limit}")]
        public static partial void TimedOut(ILogger logger, string function, Guid invocation, TimeSpan limit, Exception error);

        [LoggerMessage(4103, LogLevel.Error, "{Function} {Invocation} failed")]
        public static partial void Failed(ILogger logger, string function, Guid invocation, Exception error);
    }
}
