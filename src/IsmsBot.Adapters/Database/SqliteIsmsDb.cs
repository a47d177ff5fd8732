using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IsmsBot.Adapters.Database;

/// <summary>
/// What is different on SQLite: moments are kept as UTC ticks, because SQLite cannot compare them otherwise; and writers of this process
/// stand in line, because SQLite has one writer and its own way of waiting is to sleep.
/// </summary>
public sealed class SqliteIsmsDb(DbContextOptions<SqliteIsmsDb> options) : IsmsDb(options)
{
    private KeptConnections? connections;
    private KeptConnection? kept;
    private SqliteWriter? writer;
    private SqliteNumbers? numbers;
    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    /// <summary>Takes a connection for as long as this context is in use, or until it has handed over its last save.</summary>
    internal void Use(KeptConnections connections, SqliteWriter writer, SqliteNumbers numbers)
    {
        (this.connections, this.writer, this.numbers, kept) = (connections, writer, numbers, connections.Take());
        taken.Clear();
        Database.SetDbConnection(kept, contextOwnsConnection: false);
    }

    /// <inheritdoc/>
    public override async Task<int> TakeNumbersAsync(string prefix, int count, CancellationToken cancellationToken) =>
        taken[prefix] = await numbers!.TakeAsync(this, prefix, count, cancellationToken);

    /// <summary>The connection, open. Entity Framework opens it the first time, because it registers its functions on it.</summary>
    internal KeptConnection OpenKept()
    {
        Database.OpenConnection();
        return kept!;
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using var place = await StandInLineAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override void Dispose()
    {
        var connection = Interlocked.Exchange(ref kept, null);
        base.Dispose();
        GiveBack(connection);
    }

    public override async ValueTask DisposeAsync()
    {
        var connection = Interlocked.Exchange(ref kept, null);
        await base.DisposeAsync();
        GiveBack(connection);
    }

    /// <inheritdoc/>
    public override async Task RefuseDamagedAsync(CancellationToken cancellationToken)
    {
        var found = await Database.SqlQueryRaw<string>("SELECT quick_check AS Value FROM pragma_quick_check LIMIT 1").ToListAsync(cancellationToken);
        if (found is not ["ok"])
        {
            throw new InvalidDataException("The file of the database is damaged: " + found.FirstOrDefault());
        }
    }

    /// <summary>Done with its own connection: the next turn may read on it while this one waits to be written.</summary>
    protected override Task WriteAsync(IReadOnlyList<PlainWrite> writes, CancellationToken cancellationToken)
    {
        if (writer is null)
        {
            return base.WriteAsync(writes, cancellationToken);
        }

        GiveBack(Interlocked.Exchange(ref kept, null));
        return writer.WriteAsync(writes);
    }

    protected override async Task<int> SaveTrackedAsync(
        IReadOnlyList<PlainWrite> numbers, IReadOnlyList<object> added, CancellationToken cancellationToken)
    {
        using var place = await StandInLineAsync(cancellationToken);
        return await base.SaveTrackedAsync(numbers, added, cancellationToken);
    }

    /// <summary>Raises the series in the table; who was overtaken by a higher number leaves it there.</summary>
    protected override IReadOnlyList<PlainWrite> NumbersTaken() => [.. taken.Select(RaiseSeries)];

    private PlainWrite RaiseSeries(KeyValuePair<string, int> series)
    {
        var command = Database.GetDbConnection().CreateCommand();
        command.CommandText = """
            INSERT INTO "number_series" ("Prefix", "Last") VALUES (@prefix, @last)
            ON CONFLICT ("Prefix") DO UPDATE SET "Last" = MAX("Last", excluded."Last")
            """;
        foreach (var (name, value) in new (string, object)[] { ("@prefix", series.Key), ("@last", series.Value) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return new PlainWrite(command, 1);
    }

    private void GiveBack(KeptConnection? connection)
    {
        if (connection is not null)
        {
            connections!.GiveBack(connection);
        }
    }

    private async ValueTask<Place> StandInLineAsync(CancellationToken cancellationToken)
    {
        if (writer is { Line: var line })
        {
            await line.WaitAsync(cancellationToken);
            return new Place(line);
        }

        return default;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    private readonly struct Place(SemaphoreSlim? line) : IDisposable
    {
        public void Dispose() => line?.Release();
    }

    private sealed class UtcTicks()
        : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
