using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IsmsBot.Tests.Support;

/// <summary>
/// Counts what one database was asked to do: commands, rows that came back, and on SQLite the steps of its virtual machine, which grow with every
/// row that is looked at, shown or not. Unlike time it is the same on every machine.
/// </summary>
public sealed class WorkDone : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> subscriptions = [];
    private readonly List<string> commands = [];

    /// <summary>Set where the question is asked: what the pump and the timer do meanwhile is not its work.</summary>
    private readonly AsyncLocal<bool> asking = new();
    private string? database;
    private int rows;
    private long steps;

    private WorkDone()
    {
    }

    public IReadOnlyList<string> Commands => commands;

    public int Rows => rows;

    public long Steps => steps;

    /// <summary>Begins to listen. Before the bot starts: what nobody listens to is not told again for a second.</summary>
    public static WorkDone Listen()
    {
        var work = new WorkDone();
        work.subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(work));
        return work;
    }

    /// <summary>Counts from nothing what the caller asks from now on.</summary>
    /// <param name="name">A part of the connection string that no other database has.</param>
    public void CountFor(string name)
    {
        (database, rows, steps) = (name, 0, 0);
        commands.Clear();
        asking.Value = true;
    }

    public void Stop()
    {
        database = null;
        asking.Value = false;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        switch (value.Value)
        {
            case CommandEventData { Command.Connection: SqliteConnection connection }
                when IsOurs(connection) && value.Key == RelationalEventId.CommandExecuting.Name:
                SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, 1, _ => Step(), null);
                break;
            case CommandExecutedEventData { Command: { Connection: { } connection } command } when IsOurs(connection):
                commands.Add(command.CommandText);
                break;
            case DataReaderDisposingEventData { Command.Connection: { } connection } reader when IsOurs(connection):
                rows += reader.ReadCount;
                break;
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error) => throw new InvalidOperationException("The database could not be watched.", error);

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());

    private bool IsOurs(DbConnection connection) =>
        database is not null && asking.Value && connection.ConnectionString.Contains(database, StringComparison.Ordinal);

    private int Step()
    {
        steps += database is not null && asking.Value ? 1 : 0;
        return 0;
    }
}
