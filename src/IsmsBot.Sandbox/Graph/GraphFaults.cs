using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Graph;

/// <summary>The faults that wait for the next requests. A request takes the first that fits it, and meets at most one.</summary>
public sealed class GraphFaults
{
    private readonly Lock _gate = new();
    private readonly List<(Func<GraphRequest, bool> Fits, Queue<Fault?>? InOrder, Fault? Always)> _rules = [];

    /// <summary>Meets the next requests that fit, in order; null lets one pass.</summary>
    public GraphFaults NextWhere(Func<GraphRequest, bool> fits, params Fault?[] faults)
    {
        lock (_gate)
        {
            _rules.Add((fits, new Queue<Fault?>(faults), null));
        }

        return this;
    }

    /// <summary>Lets so many requests of Graph pass and breaks the one after them.</summary>
    public GraphFaults After(int passing, Fault fault) => NextWhere(request => request.IsGraph, [.. Enumerable.Repeat<Fault?>(null, passing), fault]);

    /// <summary>Meets every request that fits, until cleared.</summary>
    public GraphFaults Always(Func<GraphRequest, bool> fits, Fault fault)
    {
        lock (_gate)
        {
            _rules.Add((fits, null, fault));
        }

        return this;
    }

    public void Clear()
    {
        lock (_gate)
        {
            _rules.Clear();
        }
    }

    /// <summary>Whether a fault is still waiting for its request.</summary>
    public bool AreWaiting
    {
        get
        {
            lock (_gate)
            {
                return _rules.Exists(rule => rule.InOrder is not null);
            }
        }
    }

    internal Fault? Take(GraphRequest request)
    {
        lock (_gate)
        {
            var index = _rules.FindIndex(rule => rule.Fits(request));
            if (index < 0 || _rules[index].InOrder is not { } queue)
            {
                return index < 0 ? null : _rules[index].Always;
            }

            var fault = queue.Dequeue();
            if (queue.Count == 0)
            {
                _rules.RemoveAt(index);
            }

            return fault;
        }
    }
}
