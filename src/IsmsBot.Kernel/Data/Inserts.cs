using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace IsmsBot.Kernel.Data;

/// <summary>
/// Writes rows that are only ever added (journal, outbox, clicks seen) as plain inserts, many in one command. They are most of what a click
/// writes, and to track what can never change costs more than the rest of the save.
/// </summary>
internal sealed class Inserts
{
    /// <summary>Keeps a command far below the 32,766 parameters of SQLite and the 65,535 of PostgreSQL.</summary>
    private const int MostRows = 200;

    private static readonly ConditionalWeakTable<IEntityType, Inserts> Made = [];

    private readonly string into;
    private readonly (IProperty Property, RelationalTypeMapping Mapping)[] columns;

    private Inserts(IEntityType type)
    {
        columns = [.. type.GetProperties().Select(p => (p, p.GetRelationalTypeMapping()))];
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        into = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns.Select(c => $"\"{c.Property.GetColumnName(table)}\""))}) VALUES (";
    }

    /// <summary>Adds the rows, in the running transaction.</summary>
    /// <exception cref="DbUpdateException">A key is taken already, or the database refused for another reason.</exception>
    public static async Task WriteAsync(IsmsDb db, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        foreach (var portion in rows.Chunk(MostRows))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            var text = new StringBuilder();
            foreach (var row in portion)
            {
                var type = db.Model.FindEntityType(row.GetType()) ?? throw new InvalidOperationException($"{row.GetType().Name} is not kept in the database.");
                Made.GetValue(type, static t => new Inserts(t)).Append(text, command, row);
            }

            command.CommandText = text.ToString();
            try
            {
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
            catch (DbException refused)
            {
                throw new DbUpdateException("The rows could not be added.", refused);
            }
        }
    }

    private void Append(StringBuilder text, DbCommand command, object row)
    {
        text.Append(into);
        for (var i = 0; i < columns.Length; i++)
        {
            var (property, mapping) = columns[i];
            var name = "@p" + command.Parameters.Count.ToString(CultureInfo.InvariantCulture);
            command.Parameters.Add(mapping.CreateParameter(command, name, property.GetGetter().GetClrValue(row), property.IsNullable));
            text.Append(i == 0 ? "" : ", ").Append(name);
        }

        text.Append(");\n");
    }
}
