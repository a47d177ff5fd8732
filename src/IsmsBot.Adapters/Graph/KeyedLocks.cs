using System.Collections.Concurrent;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// One writer per document in this process. A check-out cannot keep two apart: SharePoint gives it to the application, and all instances are the
/// same application. Between processes the ledger's claims and the verification after the check-in stand guard.
/// </summary>
internal sealed class KeyedLocks
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> locks = new(StringComparer.Ordinal);

    public async Task<T> AloneAsync<T>(string key, Func<Task<T>> work, CancellationToken cancellation)
    {
        var writer = locks.GetOrAdd(key, _ => new SemaphoreSlim(1, 1));
        await writer.WaitAsync(cancellation);
        try
        {
            return await work();
        }
        finally
        {
            writer.Release();
        }
    }
}
