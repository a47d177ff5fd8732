using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Database;

/// <summary>Gives out pooled contexts, each with a connection that stays open when it is done.</summary>
internal sealed class SqliteDbFactory : IDbContextFactory<IsmsDb>, IDisposable
{
    private readonly IDbContextFactory<SqliteIsmsDb> contexts;
    private readonly KeptConnections connections;
    private readonly SqliteNumbers numbers = new();

    public SqliteDbFactory(IDbContextFactory<SqliteIsmsDb> contexts, KeptConnections connections)
    {
        (this.contexts, this.connections) = (contexts, connections);
        Writer = new SqliteWriter(Create);
    }

    internal SqliteWriter Writer { get; }

    public IsmsDb CreateDbContext() => Create();

    public void Dispose()
    {
        connections.Dispose();
        numbers.Dispose();
    }

    private SqliteIsmsDb Create()
    {
        var db = contexts.CreateDbContext();
        db.Use(connections, Writer, numbers);
        return db;
    }
}
