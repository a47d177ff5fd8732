using System.Collections.Concurrent;
using System.Security.Cryptography;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Links;

/// <summary>Reads the shared keys, and makes one that is not there yet, in a save of its own: a turn that only looks saves nothing.</summary>
public sealed class SharedKeys(IDbContextFactory<IsmsDb> databases)
{
    private const int Bytes = 32;
    private readonly ConcurrentDictionary<string, byte[]> known = new(StringComparer.Ordinal);

    /// <summary>The key for a purpose, 256 bits; read from the database once.</summary>
    public async ValueTask<byte[]> GetAsync(string purpose, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(purpose, out var key))
        {
            return key;
        }

        return known[purpose] = await ReadAsync(purpose, cancellationToken) ?? await MakeAsync(purpose, cancellationToken);
    }

    private async Task<byte[]?> ReadAsync(string purpose, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Set<SharedKey>().Where(k => k.Purpose == purpose).Select(k => k.Secret).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<byte[]> MakeAsync(string purpose, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var mine = new SharedKey { Purpose = purpose, Secret = RandomNumberGenerator.GetBytes(Bytes) };
        db.Add(mine);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return mine.Secret;
        }
        catch (DbUpdateException taken) when (taken.IsTakenKey())
        {
            // Another process was first: its key is everybody's.
            return await ReadAsync(purpose, cancellationToken)
                ?? throw new InvalidOperationException($"The key for {purpose} is not to be had.", taken);
        }
    }
}
