using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace IsmsBot.Adapters.Database;

/// <summary>
/// A connection to SQLite that stays open, with its statements compiled, for as long as the pooled context it belongs to. SQLite runs in this
/// process: to compile the six statements of a click costs as much as to run them, and to open a connection means to register some thirty functions.
/// </summary>
internal sealed class KeptConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>
    /// Far more statements than the bot has on its busy roads; beyond them nothing is kept, so that texts made once do not pile up.
    /// </summary>
    private const int MostStatements = 300;

    /// <summary>
    /// The log is carried over into the file every 16 MB and not every 4: the same pages change with each act, and are carried once.
    /// </summary>
    private const string Rarely = "PRAGMA wal_autocheckpoint = 4000";

    private readonly Dictionary<string, KeptStatement> statements = new(StringComparer.Ordinal);
    private bool ending;

    /// <inheritdoc/>
    public override void Open()
    {
        base.Open();
        using var pragma = base.CreateCommand();
        pragma.CommandText = Rarely;
        pragma.ExecuteNonQuery();
    }

    /// <summary>Stays open until it is disposed of: a turn ends without anything left undone on the connection.</summary>
    public override void Close()
    {
        if (ending)
        {
            statements.Clear();
            base.Close();
        }
    }

    public override SqliteCommand CreateCommand() => new KeptCommand(this) { CommandTimeout = DefaultTimeout, Transaction = Transaction };

    /// <summary>The compiled statement for a text; null when it is being read at this moment, or when there are too many.</summary>
    internal KeptStatement? Take(string text)
    {
        if (statements.TryGetValue(text, out var statement))
        {
            return statement.IsFree ? statement : null;
        }

        return statements.Count < MostStatements ? statements[text] = new KeptStatement(base.CreateCommand(), text) : null;
    }

    /// <summary>A command made anew, which goes when it is disposed of.</summary>
    internal SqliteCommand CreatePassing() => base.CreateCommand();

    protected override DbCommand CreateDbCommand() => CreateCommand();

    protected override void Dispose(bool disposing)
    {
        ending = true;
        base.Dispose(disposing);
    }
}
