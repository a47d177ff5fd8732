namespace IsmsBot.Sandbox.Graph;

/// <summary>Log of every request, to see what was asked and what it cost.</summary>
public sealed class GraphJournal
{
    private readonly Lock _gate = new();
    private readonly List<JournaledRequest> _requests = [];

    /// <summary>Requests in the order in which they were answered.</summary>
    public IReadOnlyList<JournaledRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Requests to Graph itself, without tokens, downloads and uploads.</summary>
    public IReadOnlyList<JournaledRequest> OfGraph => [.. Requests.Where(request => request.IsGraph)];

    public int Units => Requests.Sum(request => request.Units);

    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    internal void Add(JournaledRequest request)
    {
        lock (_gate)
        {
            _requests.Add(request);
        }
    }
}
