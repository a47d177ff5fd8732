using System.Net.Http.Headers;

namespace IsmsBot.Teams.Connector;

/// <summary>Reads how long the service asks to wait, in seconds or until a date.</summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static TimeSpan? Of(HttpResponseHeaders headers, TimeProvider time) => headers.RetryAfter switch
    {
        { Delta: { } delta } => Within(delta),
        { Date: { } date } => Within(date - time.GetUtcNow()),
        _ => null,
    };

    private static TimeSpan Within(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
}
