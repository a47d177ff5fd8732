using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;

namespace IsmsBot.Kernel.Data;

/// <summary>
/// The last save of a turn as one command: the record that was changed, and the rows that are only ever added (journal, outbox, clicks seen). To
/// sort and batch one update and three inserts costs more than to run them.
/// </summary>
internal static class PlainWrites
{
    /// <summary>
    /// SQLite looks up every parameter of a command for each statement in it: 200 rows at once cost three times ten times 20; on PostgreSQL it is
    /// the same. It also stays far below the 32,766 parameters of the one and the 65,535 of the other.
    /// </summary>
    private const int MostRows = 20;

    /// <summary>
    /// Whether the tracked part of the save is one changed record, or nothing: several, or something new, have an order that Entity Framework knows.
    /// </summary>
    public static bool CanWrite(IsmsDb db, out EntityEntry? changed)
    {
        changed = null;
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State == EntityState.Unchanged)
            {
                continue;
            }

            if (entry.State != EntityState.Modified || changed is not null || !Updates.CanWrite(entry.Metadata))
            {
                return false;
            }

            changed = entry;
        }

        return true;
    }

    /// <summary>The commands that write all of it, to be run in one transaction.</summary>
    public static List<PlainWrite> Commands(IsmsDb db, EntityEntry? changed, IReadOnlyList<object> added)
    {
        var commands = new List<PlainWrite>(1);
        foreach (var portion in added.Chunk(MostRows))
        {
            commands.Add(Command(db, changed, portion));
            changed = null;
        }

        return commands;
    }

    private static PlainWrite Command(IsmsDb db, EntityEntry? changed, object[] added)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        var text = new StringBuilder();
        if (changed is not null)
        {
            Updates.Of(changed.Metadata).Append(text, command, changed);
        }

        foreach (var row in added)
        {
            var type = db.Model.FindEntityType(row.GetType())
                ?? throw new InvalidOperationException($"{row.GetType().Name} is not kept in the database.");
            Inserts.Of(type).Append(text, command, row);
        }

        command.CommandText = text.ToString();
        return new PlainWrite(command, (changed is null ? 0 : 1) + added.Length);
    }

    /// <summary>Gives the command one more value, and its name to the text.</summary>
    internal static string Value(DbCommand command, RelationalTypeMapping mapping, object? value, bool isNullable)
    {
        var name = "@p" + command.Parameters.Count.ToString(CultureInfo.InvariantCulture);
        command.Parameters.Add(mapping.CreateParameter(command, name, value, isNullable));
        return name;
    }
}
