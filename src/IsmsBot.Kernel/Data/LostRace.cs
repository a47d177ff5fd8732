using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Data;

/// <summary>Was a save refused because somebody else wrote first: an old version, or a key that is taken by now?</summary>
public static class LostRace
{
    public static bool IsLostRace(this DbUpdateException exception) => exception is DbUpdateConcurrencyException || exception.IsTakenKey();

    /// <summary>
    /// PostgreSQL says 23505, 40001 or 40P01 for two that block each other, or 55P03 when a lock was not given in time; SQLite says
    /// SQLITE_CONSTRAINT (19) or SQLITE_BUSY (5).
    /// </summary>
    public static bool IsTakenKey(this DbUpdateException exception) => exception.InnerException switch
    {
        DbException { SqlState: "23505" or "40001" or "40P01" or "55P03" } => true,
        DbException { SqlState: null or "" } inner =>
            inner.Message.StartsWith("SQLite Error 19", StringComparison.Ordinal)
                || inner.Message.StartsWith("SQLite Error 5", StringComparison.Ordinal),
        _ => false,
    };
}
