namespace IsmsBot.Kernel.Acts;

/// <summary>
/// Lets the clicks on one record in this process go one after the other, so that a hundred taps at once do not race each other through
/// the database. Between processes the version and the journal's number decide.
/// </summary>
public sealed class OneAtATime
{
    private const int Lanes = 256;

    /// <summary>One for each hash of a record, and the last for those who lost a race.</summary>
    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, Lanes + 1).Select(_ => new SemaphoreSlim(1, 1))];

    public async ValueTask<Place> EnterAsync(string key, CancellationToken cancellationToken)
    {
        var lane = lanes[(uint)string.GetHashCode(key, StringComparison.Ordinal) % Lanes];
        await lane.WaitAsync(cancellationToken);
        return new Place(lane);
    }

    /// <summary>
    /// The line of those who lost a race. One of them runs at a time, so that in a rush on one thing (the next number of a series) the
    /// unlucky do not make each other lose again. Taken after the place for the record, and never the other way about.
    /// </summary>
    public async ValueTask<Place> EnterUnluckyAsync(CancellationToken cancellationToken)
    {
        await lanes[^1].WaitAsync(cancellationToken);
        return new Place(lanes[^1]);
    }

    /// <summary>A place in line; given up when disposed.</summary>
    public readonly struct Place(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
