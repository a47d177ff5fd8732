using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace IsmsBot.Adapters.Database;

/// <summary>PostgreSQL, the database of production; nothing is different from the model but how a number is taken.</summary>
public sealed class PostgresIsmsDb(DbContextOptions<PostgresIsmsDb> options) : IsmsDb(options)
{
    /// <summary>
    /// Both statements are one transaction. It need not wait for the disk: what is saved with the number comes later in the same log, and a
    /// crash that loses the number has lost that too.
    /// </summary>
    private const string Take = """
        SELECT set_config('synchronous_commit', 'off', true);
        INSERT INTO "number_series" ("Prefix", "Last") VALUES (@prefix, @count)
        ON CONFLICT ("Prefix") DO UPDATE SET "Last" = "number_series"."Last" + @count RETURNING "Last"
        """;

    /// <inheritdoc/>
    public override async Task<int> TakeNumbersAsync(string prefix, int count, CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.CommandText = Take;
            command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
            foreach (var (name, value) in new (string, object)[] { ("prefix", prefix), ("count", count) })
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }

            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            await reader.NextResultAsync(cancellationToken);
            await reader.ReadAsync(cancellationToken);
            return reader.GetInt32(0);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }
}
