using System.Globalization;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace MiniFunctionsHost.Example;

/// <summary>Functions that do what a message (or a setting) says.</summary>
public sealed class Functions(IHostApplicationLifetime life)
{
    [Function("Echo")]
    public static async Task EchoAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "api/echo")] HttpRequest request)
    {
        using var body = new StreamReader(request.Body);
        await request.HttpContext.Response.WriteAsJsonAsync(new
        {
            pid = Environment.ProcessId,
            path = request.Path.Value + request.QueryString,
            host = request.Host.Value,
            scheme = request.Scheme,
            agent = request.Headers.UserAgent.ToString(),
            authorization = request.Headers.Authorization.ToString(),
            body = await body.ReadToEndAsync(),
        });
    }

    [Function("Status")]
    public static void Status([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/status")] HttpRequest request) =>
        request.HttpContext.Response.StatusCode = int.Parse(request.Query["code"]!, CultureInfo.InvariantCulture);

    [Function("Slow")]
    public static async Task SlowAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/slow")] HttpRequest request)
    {
        Said.Line("slow begins");
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(2), request.HttpContext.RequestAborted);
            await request.HttpContext.Response.WriteAsync("finished");
        }
        catch (OperationCanceledException)
        {
            Said.Line("slow was left");
        }
    }

    [Function("Cards")]
    public async Task CardsAsync([QueueTrigger("%QUEUE%")] string message, FunctionContext call)
    {
        Said.Line($"cards {message}");
        await DoAsync(message, call.CancellationToken);
    }

    [Function("Whole")]
    public static void Whole([QueueTrigger("%QUEUE%-whole")] QueueMessage message) =>
        Said.Line(string.Create(CultureInfo.InvariantCulture, $"whole {message.MessageId} {message.DequeueCount} {message.MessageText}"));

    [Function("Second")]
    public static void Second([TimerTrigger("%EVERY%")] TimerInfo timer, FunctionContext call) =>
        Said.Line($"second {call.InvocationId} past due {timer.IsPastDue} status {timer.ScheduleStatus is not null}");

    [Function("FailingTimer")]
    [FixedDelayRetry(2, "00:00:00.2")]
    public static void Failing([TimerTrigger("%FAILING%")] TimerInfo timer, FunctionContext call)
    {
        Said.Line($"failing {call.InvocationId} retry {call.RetryContext?.RetryCount} of {call.RetryContext?.MaxRetryCount} {timer.IsPastDue}");
        throw new InvalidOperationException("asked for");
    }

    private async Task DoAsync(string message, CancellationToken cancel)
    {
        if (message.StartsWith("exit:", StringComparison.Ordinal))
        {
            Said.ExitCode = int.Parse(message[5..], CultureInfo.InvariantCulture);
            life.StopApplication();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
        }

        if (message.StartsWith("work ", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromSeconds(int.Parse(message[5..], CultureInfo.InvariantCulture)), CancellationToken.None);
            Said.Line("worked");
        }

        if (message == "wait")
        {
            await Task.Delay(Timeout.Infinite, cancel).ContinueWith(_ => Said.Line("was told to stop"), TaskScheduler.Default);
            throw new OperationCanceledException();
        }

        if (message == "wait and do not listen")
        {
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
        }

        if (message == "please fail")
        {
            throw new InvalidOperationException("asked for");
        }
    }
}
