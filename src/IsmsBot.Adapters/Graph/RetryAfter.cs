using System.Globalization;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// How long a throttled request is told to wait: whole or broken seconds, or a date. The larger of Retry-After and RateLimit-Reset counts.
/// </summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    public static TimeSpan? Of(HttpResponseMessage? answer, TimeProvider time)
    {
        if (answer is null || !answer.Headers.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        var text = values.First();
        var wait = double.TryParse(
            text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParseExact(
                text, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) ? until - time.GetUtcNow()
            : (TimeSpan?)null;
        if (answer.Headers.TryGetValues("RateLimit-Reset", out var resets)
            && int.TryParse(resets.First(), CultureInfo.InvariantCulture, out var reset) && TimeSpan.FromSeconds(reset) is var longer
            && longer > wait)
        {
            wait = longer;
        }

        return wait is { } found ? TimeSpan.FromTicks(Math.Clamp(found.Ticks, 0, Longest.Ticks)) : null;
    }
}
