using IsmsBot.Adapters.Database;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Workflows.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace IsmsBot.Migrations;

/// <summary>For the tool that writes migrations: all rooms on PostgreSQL; it needs no server.</summary>
internal sealed class PostgresAtDesignTime : IDesignTimeDbContextFactory<PostgresIsmsDb>
{
    public PostgresIsmsDb CreateDbContext(string[] args)
    {
        RoomCatalog.Add(typeof(CampaignsWorkflow).Assembly);
        var options = new DbContextOptionsBuilder<PostgresIsmsDb>();
        DatabaseSetup.Postgres(options, "Host=127.0.0.1;Database=none");
        return new PostgresIsmsDb(options.Options);
    }
}
