using IsmsBot.Adapters.Database;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Workflows.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace IsmsBot.Migrations;

/// <summary>For the tool that writes migrations: all rooms on SQLite, without a file.</summary>
internal sealed class SqliteAtDesignTime : IDesignTimeDbContextFactory<SqliteIsmsDb>
{
    public SqliteIsmsDb CreateDbContext(string[] args)
    {
        RoomCatalog.Add(typeof(CampaignsWorkflow).Assembly);
        var options = new DbContextOptionsBuilder<SqliteIsmsDb>();
        DatabaseSetup.Sqlite(options, "Data Source=:memory:");
        return new SqliteIsmsDb(options.Options);
    }
}
