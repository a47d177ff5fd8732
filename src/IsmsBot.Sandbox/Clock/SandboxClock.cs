using System.Globalization;

namespace IsmsBot.Sandbox.Clock;

/// <summary>
/// The bot's clock: it runs like a real one and can be moved forward, never back. Timers and timestamps stay real. The time is kept, so that the
/// sandbox goes on where it was left.
/// </summary>
public sealed class SandboxClock : TimeProvider
{
    private readonly string? file;
    private long offsetTicks;

    /// <param name="start">What the clock shows at the very first start.</param>
    /// <param name="folder">Where the time is kept; null for nowhere.</param>
    public SandboxClock(DateTimeOffset start, string? folder)
    {
        file = folder is null ? null : Path.Combine(folder, "clock.txt");
        var now = file is not null && File.Exists(file)
            && DateTimeOffset.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var kept)
            ? kept
            : start;
        offsetTicks = (now - base.GetUtcNow()).Ticks;
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref offsetTicks));

    /// <summary>Moves the clock forward.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref offsetTicks, by.Ticks);

    /// <summary>Writes down the time, for the next start.</summary>
    public void Keep()
    {
        if (file is not null)
        {
            File.WriteAllText(file, GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        }
    }
}
