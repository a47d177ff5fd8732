namespace IsmsBot.Kernel.Acts;

/// <summary>
/// Lets the clicks on one record in this process go one after the other, so that a hundred taps at once do not race each other through
/// the database. Between processes the version and the journal's number decide.
/// </summary>
public sealed class OneAtATime
{
    private const int Lanes = 256;

    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1, 1))];

    public async ValueTask<Place> EnterAsync(string key, CancellationToken cancellationToken)
    {
        var lane = lanes[(uint)string.GetHashCode(key, StringComparison.Ordinal) % Lanes];
        await lane.WaitAsync(cancellationToken);
        return new Place(lane);
    }

    /// <summary>A place in line; given up when disposed.</summary>
    public readonly struct Place(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
