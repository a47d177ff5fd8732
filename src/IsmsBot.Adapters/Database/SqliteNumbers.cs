using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Database;

/// <summary>
/// The last number of each series that was given out by this process. A SQLite file has one process that writes, so numbers are handed out from
/// memory, and the save that carries them raises the series in the table. If another process writes all the same, a key is taken, the turn is
/// run again, and the number is then looked up anew.
/// </summary>
internal sealed class SqliteNumbers : IDisposable
{
    private readonly Dictionary<string, int> given = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Takes numbers in a row and gives the last.</summary>
    public async Task<int> TakeAsync(IsmsDb db, string prefix, int count, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            // Read each time: a look-up by key costs little, and a file that another process raised or replaced is seen at once.
            var saved = await db.Set<NumberSeries>().Where(n => n.Prefix == prefix).Select(n => n.Last).FirstOrDefaultAsync(cancellationToken);
            return given[prefix] = Math.Max(saved, given.GetValueOrDefault(prefix)) + count;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
