using System.Data;
using Microsoft.Data.Sqlite;

namespace IsmsBot.Adapters.Database;

/// <summary>A command as it is written for one use: text and values. What runs is the kept statement of the same text.</summary>
internal sealed class KeptCommand(KeptConnection connection) : SqliteCommand
{
    private KeptConnection connection = connection;
    private SqliteCommand? passing;

    /// <summary>Where it runs. Not told to the base: a connection lists its commands, and there would be one more for each use.</summary>
    public override SqliteConnection? Connection
    {
        get => connection;
        set => connection = (KeptConnection)value!;
    }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        if (connection.Take(CommandText) is { } statement)
        {
            return statement.Execute(this, behavior);
        }

        passing = connection.CreatePassing();
        passing.CommandText = CommandText;
        return new KeptStatement(passing, CommandText).Execute(this, behavior);
    }

    public override int ExecuteNonQuery()
    {
        var reader = ExecuteReader(CommandBehavior.Default);
        // What is left of several statements runs when the reader is closed.
        reader.Dispose();
        return reader.RecordsAffected;
    }

    public override object? ExecuteScalar()
    {
        using var reader = ExecuteReader(CommandBehavior.Default);
        return reader.Read() ? reader.GetValue(0) : null;
    }

    protected override void Dispose(bool disposing)
    {
        passing?.Dispose();
        base.Dispose(disposing);
    }
}
