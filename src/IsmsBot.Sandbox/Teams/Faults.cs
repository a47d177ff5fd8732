namespace IsmsBot.Sandbox.Teams;

/// <summary>The faults that wait for the next requests. A request takes the first that fits it, and meets at most one.</summary>
public sealed class Faults
{
    private readonly Lock _gate = new();
    private readonly List<Rule> _rules = [];

    /// <summary>Meets the next requests in order; null lets one pass.</summary>
    public Faults Next(params Fault?[] faults) => NextWhere(_ => true, faults);

    /// <summary>Meets the next requests that fit, in order; null lets one pass.</summary>
    public Faults NextWhere(Func<ConnectorRequest, bool> fits, params Fault?[] faults)
    {
        lock (_gate)
        {
            _rules.Add(new Rule(fits, new Queue<Fault?>(faults), null));
        }

        return this;
    }

    /// <summary>Meets every request that fits, until cleared.</summary>
    public Faults Always(Func<ConnectorRequest, bool> fits, Fault fault)
    {
        lock (_gate)
        {
            _rules.Add(new Rule(fits, null, fault));
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

    internal Fault? Take(ConnectorRequest request)
    {
        lock (_gate)
        {
            var index = _rules.FindIndex(r => r.Fits(request));
            if (index < 0)
            {
                return null;
            }

            var rule = _rules[index];
            if (rule.InOrder is not { } queue)
            {
                return rule.Always;
            }

            var fault = queue.Dequeue();
            if (queue.Count == 0)
            {
                _rules.RemoveAt(index);
            }

            return fault;
        }
    }

    private sealed record Rule(Func<ConnectorRequest, bool> Fits, Queue<Fault?>? InOrder, Fault? Always);
}
