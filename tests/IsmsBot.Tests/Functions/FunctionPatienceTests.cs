using IsmsBot.Adapters.Functions;

namespace IsmsBot.Tests.Functions;

public sealed class FunctionPatienceTests
{
    [Fact]
    public async Task A_function_that_heeds_its_time_limit_is_answered_with_500() =>
        await StoppedInTime(async (_, cancel) =>
        {
            await Task.Delay(Timeout.Infinite, cancel);
            throw new InvalidOperationException("The limit was not kept.");
        });

    [Fact]
    public async Task A_function_that_ignores_its_time_limit_is_left_behind_and_answered_with_500() =>
        await StoppedInTime((_, _) => new TaskCompletionSource<FunctionOutcome>().Task);

    private static async Task StoppedInTime(Func<FunctionInvocation, CancellationToken, Task<FunctionOutcome>> work)
    {
        var door = new DoorUnderTest { Time = new HurriedTime(), Work = work };
        await door.InitializeAsync();
        try
        {
            var (status, body) = await Wire.PlayAsync(door.Port, Wire.Request("queue-json.request.http", door.Port));

            Assert.Equal(500, status);
            Assert.Contains("Stopped after 00:04:30", body, StringComparison.Ordinal);
        }
        finally
        {
            await door.DisposeAsync();
        }
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
