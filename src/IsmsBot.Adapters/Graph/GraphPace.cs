using System.Globalization;
using System.Net;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// One pace for every request to Graph. When the service tells one request to wait, those after it wait too, because each that is sent meanwhile
/// makes the wait longer; when it says that little is left of the limit, what is left is spread over the time until the reset.
/// </summary>
internal sealed class GraphPace(TimeProvider time)
{
    /// <summary>Below this share of the limit the rest is spread. SharePoint sends its headers from four fifths of use on.</summary>
    private const double LittleLeft = 0.2;
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private DateTimeOffset free = DateTimeOffset.MinValue;
    private TimeSpan step = TimeSpan.Zero;

    private async Task WaitAsync(CancellationToken cancellation)
    {
        TimeSpan wait;
        lock (gate)
        {
            var now = time.GetUtcNow();
            wait = free - now;
            free = (free > now ? free : now) + step;
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellation);
        }
    }

    private void Note(HttpResponseMessage answer)
    {
        var told = answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable ? RetryAfter.Of(answer, time) : null;
        lock (gate)
        {
            if (told is { } wait && time.GetUtcNow() + wait is var until && until > free)
            {
                free = until;
            }

            step = Number(answer, "RateLimit-Limit") is { } limit and > 0 && Number(answer, "RateLimit-Remaining") is { } left
                && Number(answer, "RateLimit-Reset") is { } reset && left < limit * LittleLeft
                ? TimeSpan.FromSeconds(Math.Min(reset / (left + 1), LongestStep.TotalSeconds)) : TimeSpan.Zero;
        }
    }

    private static double? Number(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values)
            && double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Around each attempt, inside the retries.</summary>
    internal sealed class Handler(GraphPace pace) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await pace.WaitAsync(cancellationToken);
            var answer = await base.SendAsync(request, cancellationToken);
            pace.Note(answer);
            return answer;
        }
    }
}
