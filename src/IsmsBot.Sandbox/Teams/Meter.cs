namespace IsmsBot.Sandbox.Teams;

/// <summary>Log of every connector request, to measure how close to the limits a bot comes.</summary>
public sealed class Meter
{
    private readonly Lock _gate = new();
    private readonly List<MeteredRequest> _requests = [];

    /// <summary>Requests in the order in which they were answered.</summary>
    public IReadOnlyList<MeteredRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _requests.Count;
            }
        }
    }

    /// <summary>The most requests that arrived within any one second.</summary>
    public int MaxPerSecond() => Busiest(TimeSpan.FromSeconds(1), _ => true);

    /// <summary>The most requests that fit and arrived within any window of this length.</summary>
    public int Busiest(TimeSpan window, Func<MeteredRequest, bool> fits)
    {
        var arrivals = Requests.Where(fits).Select(r => r.Timestamp).Order().ToArray();
        var (most, oldest) = (0, 0);
        for (var newest = 0; newest < arrivals.Length; newest++)
        {
            while (TimeProvider.System.GetElapsedTime(arrivals[oldest], arrivals[newest]) >= window)
            {
                oldest++;
            }

            most = Math.Max(most, newest - oldest + 1);
        }

        return most;
    }

    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    internal void Add(MeteredRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
        }
    }
}
