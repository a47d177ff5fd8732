namespace IsmsBot.Kernel.Data;

/// <summary>Times are kept to the millisecond: what both databases give back is what was hashed.</summary>
public static class Moments
{
    public static DateTimeOffset ToMillisecond(this DateTimeOffset moment) =>
        new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
