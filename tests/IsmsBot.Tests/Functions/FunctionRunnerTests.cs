using IsmsBot.Adapters.Functions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Tests.Functions;

/// <summary>A call of a function ends in time, stops when it is asked to, and says nothing of anybody when it fails.</summary>
public sealed class FunctionRunnerTests
{
    private readonly Life life = new();
    private readonly Kept logger = new();

    [Fact]
    public async Task A_call_that_heeds_its_time_limit_is_stopped_and_fails() =>
        Assert.Equal("Stopped after 00:04:30.", (await FailsAsync(async cancel =>
        {
            await Task.Delay(Timeout.Infinite, cancel);
            return "";
        })).Message);

    [Fact]
    public async Task A_call_that_ignores_its_time_limit_is_left_behind_and_fails() =>
        Assert.Equal("Stopped after 00:04:30.", (await FailsAsync(_ => new TaskCompletionSource<string>().Task)).Message);

    [Fact]
    public async Task The_hosts_wish_to_stop_a_call_reaches_it()
    {
        using var wish = new CancellationTokenSource();
        var running = FailsAsync(
            async cancel =>
            {
                await wish.CancelAsync();
                cancel.ThrowIfCancellationRequested();
                return "";
            },
            wish.Token);

        Assert.Equal("Stopped because the host asked for it.", (await running).Message);
    }

    [Fact]
    public async Task A_process_that_stops_lets_its_calls_end_at_their_next_safe_point()
    {
        var running = FailsAsync(cancel =>
        {
            life.Stop();
            cancel.ThrowIfCancellationRequested();
            return Task.FromResult("");
        });

        Assert.Equal("Stopped because the host asked for it.", (await running).Message);
    }

    [Fact]
    public async Task A_failure_is_told_without_the_words_of_its_exceptions()
    {
        var failed = await FailsAsync(
            _ => throw new InvalidOperationException("Marit wrote this", new FormatException("and Yusuf that")));

        Assert.Contains("InvalidOperationException", failed.Message, StringComparison.Ordinal);
        var said = string.Join('\n', logger.Lines);
        Assert.Contains("System.InvalidOperationException < System.FormatException", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Marit", failed + said, StringComparison.Ordinal);
        Assert.DoesNotContain("Yusuf", failed + said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_door_that_fails_answers_500_and_the_host_hears_no_words_of_it()
    {
        var context = new DefaultHttpContext();

        var failed = await Assert.ThrowsAsync<FunctionFailedException>(() => Runner(TimeProvider.System).AnswerAsync(
            FunctionNames.HttpMessages, "1", context, _ => throw new InvalidOperationException("Marit wrote this"), CancellationToken.None));

        Assert.Equal(StatusCodes.Status500InternalServerError, context.Response.StatusCode);
        Assert.DoesNotContain("Marit", failed + string.Join('\n', logger.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_hangs_up_ends_the_request_without_a_failure()
    {
        using var hungUp = new CancellationTokenSource();
        var context = new DefaultHttpContext { RequestAborted = hungUp.Token };

        await Runner(TimeProvider.System).AnswerAsync(
            FunctionNames.HttpMessages,
            "1",
            context,
            async door =>
            {
                await hungUp.CancelAsync();
                door.RequestAborted.ThrowIfCancellationRequested();
            },
            CancellationToken.None);

        Assert.DoesNotContain("failed", string.Join('\n', logger.Lines), StringComparison.Ordinal);
    }

    private FunctionRunner Runner(TimeProvider time) => new(time, life, logger);

    private Task<FunctionFailedException> FailsAsync(Func<CancellationToken, Task<string>> work, CancellationToken cancel = default) =>
        Assert.ThrowsAsync<FunctionFailedException>(() => Runner(new HurriedTime()).RunAsync(FunctionNames.ReminderTick, "1", work, cancel));

    /// <summary>What was logged, as text.</summary>
    private sealed class Kept : ILogger<FunctionRunner>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);
    }

    private sealed class Life : IHostApplicationLifetime
    {
        private readonly CancellationTokenSource stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => Stop();

        public void Stop() => stopping.Cancel();
    }

    /// <summary>A clock on which a minute passes in 0.3 s.</summary>
    private sealed class HurriedTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            new HurriedTimer(System.CreateTimer(callback, state, Hurried(dueTime), period));

        private static TimeSpan Hurried(TimeSpan time) => time > TimeSpan.Zero ? time / 200 : time;

        private sealed class HurriedTimer(ITimer timer) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(Hurried(dueTime), period);

            public void Dispose() => timer.Dispose();

            public ValueTask DisposeAsync() => timer.DisposeAsync();
        }
    }
}
