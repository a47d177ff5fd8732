using IsmsBot.Adapters.Database;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Workflows.Awareness;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace IsmsBot.Host;

/// <summary>For the tool that writes migrations.</summary>
internal sealed class SqliteAtDesignTime : IDesignTimeDbContextFactory<SqliteIsmsDb>
{
    public SqliteIsmsDb CreateDbContext(string[] args)
    {
        RoomCatalog.Add(typeof(AwarenessWorkflow).Assembly);
        return new SqliteIsmsDb(new DbContextOptionsBuilder<SqliteIsmsDb>().UseSqlite("Data Source=:memory:").Options);
    }
}

/// <summary>For the tool that writes migrations; it needs no server.</summary>
internal sealed class PostgresAtDesignTime : IDesignTimeDbContextFactory<PostgresIsmsDb>
{
    public PostgresIsmsDb CreateDbContext(string[] args)
    {
        RoomCatalog.Add(typeof(AwarenessWorkflow).Assembly);
        return new PostgresIsmsDb(new DbContextOptionsBuilder<PostgresIsmsDb>().UseNpgsql("Host=nowhere.invalid").Options);
    }
}
