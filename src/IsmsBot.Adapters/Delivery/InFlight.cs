using System.Collections.Concurrent;

namespace IsmsBot.Adapters.Delivery;

/// <summary>What this process is sending right now: the pump leaves it alone even when a clock is moved.</summary>
public sealed class InFlight
{
    private readonly ConcurrentDictionary<Guid, byte> rows = [];

    public bool IsAny => !rows.IsEmpty;

    public bool Take(Guid row) => rows.TryAdd(row, 0);

    public void Release(Guid row) => rows.TryRemove(row, out _);

    public bool Has(Guid row) => rows.ContainsKey(row);
}
