using System.Data;
using Microsoft.Data.Sqlite;

namespace IsmsBot.Adapters.Database;

/// <summary>A statement that is compiled once and run often; the values of its parameters are those of the command that runs it.</summary>
internal sealed class KeptStatement
{
    private readonly SqliteCommand command;
    private SqliteDataReader? reader;

    public KeptStatement(SqliteCommand command, string text)
    {
        this.command = command;
        command.CommandText = text;
    }

    /// <summary>Whether nobody reads its rows.</summary>
    public bool IsFree => reader is null or { IsClosed: true };

    public SqliteDataReader Execute(SqliteCommand asked, CommandBehavior behavior)
    {
        command.Parameters.Clear();
        foreach (SqliteParameter parameter in asked.Parameters)
        {
            command.Parameters.Add(parameter);
        }

        command.Transaction = asked.Transaction;
        command.CommandTimeout = asked.CommandTimeout;
        return reader = command.ExecuteReader(behavior);
    }
}
