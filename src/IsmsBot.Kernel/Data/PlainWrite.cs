using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Data;

/// <summary>One command that writes so many rows, or none.</summary>
public sealed record PlainWrite(DbCommand Command, int Rows)
{
    /// <summary>Writes, in the transaction of the command.</summary>
    /// <exception cref="DbUpdateException">A key is taken already, somebody changed a record in between, or the database refused for another
    /// reason.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        int written;
        try
        {
            written = await Command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException refused)
        {
            throw new DbUpdateException("The rows could not be written.", refused);
        }

        if (written != Rows)
        {
            throw new DbUpdateConcurrencyException("A record was changed by somebody else in between.");
        }
    }
}
