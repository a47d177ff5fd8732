using System.Collections.Concurrent;

namespace IsmsBot.Adapters.Database;

/// <summary>
/// Connections to one SQLite file that nobody uses at the moment. The one given back last is taken first: SQLite keeps the pages it has read until
/// another connection writes, so the fewer take turns, the less is read again.
/// </summary>
internal sealed class KeptConnections(string connectionString) : IDisposable
{
    /// <summary>How many stay open when nobody needs them.</summary>
    private const int MostKept = 64;

    private readonly ConcurrentStack<KeptConnection> free = [];
    private volatile bool ended;

    public KeptConnection Take() => free.TryPop(out var connection) ? connection : new KeptConnection(connectionString);

    public void GiveBack(KeptConnection connection)
    {
        if (ended || free.Count >= MostKept)
        {
            connection.Dispose();
            return;
        }

        free.Push(connection);
    }

    /// <summary>
    /// Closes what is free; what is in use is closed when it is given back. The last one to close takes the log over into the file.
    /// </summary>
    public void Dispose()
    {
        ended = true;
        while (free.TryPop(out var connection))
        {
            connection.Dispose();
        }
    }
}
