using System.Collections.Concurrent;
using System.Diagnostics;

namespace IsmsBot.Tests.Delivery;

/// <summary>
/// When each HTTP request to one server left the bot: after its place was taken, before the wire. A busy machine can hold up a request on its way to
/// the simulator, which says nothing about the pace of the bot.
/// </summary>
internal sealed class Departures : IDisposable
{
    private readonly ConcurrentBag<DateTime> moments = [];
    private readonly ActivityListener listener;

    public Departures(string to, string path)
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = request =>
            {
                if (request.GetTagItem("url.full") is string address && address.StartsWith(to, StringComparison.Ordinal)
                    && address.Contains(path, StringComparison.Ordinal))
                {
                    moments.Add(request.StartTimeUtc);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    public int Count => moments.Count;

    /// <summary>The most requests that left within any one second.</summary>
    public int MostInASecond()
    {
        var times = moments.Order().ToArray();
        return times.Select((first, i) => times.Skip(i).TakeWhile(t => t - first < TimeSpan.FromSeconds(1)).Count()).Max();
    }

    public void Dispose() => listener.Dispose();
}
