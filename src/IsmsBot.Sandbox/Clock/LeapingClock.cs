namespace IsmsBot.Sandbox.Clock;

/// <summary>
/// Whoever waits on it moves the bot's clock to the end of the wait instead: what Teams allows in a minute takes no minute. The bot's clock shows
/// the same as if somebody had waited, so only what is measured on a real clock can tell.
/// </summary>
public sealed class LeapingClock(SandboxClock clock) : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>Rings at once, at the moment at which it would have rung.</summary>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            clock.Advance(dueTime);
            dueTime = TimeSpan.Zero;
        }

        return base.CreateTimer(callback, state, dueTime, period);
    }
}
