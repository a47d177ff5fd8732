using IsmsBot.Adapters;
using IsmsBot.Adapters.Database;
using IsmsBot.Adapters.Delivery;
using IsmsBot.Adapters.Doors;
using IsmsBot.Benchmarks.Acceptances;
using IsmsBot.Sandbox.Company;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Benchmarks.Servers;

/// <summary>
/// The bot as it is composed everywhere, with its SQLite file and signed tokens. Only the sending of answers is held back, in the way in which
/// a "429, wait" of Teams holds it back: the servers it is compared with send nothing either.
/// </summary>
internal static class BotServer
{
    /// <summary>Connection string of a PostgreSQL database, for the servers that are to use one.</summary>
    public const string Postgres = "ISMSBOT_BENCH_POSTGRES";

    /// <param name="acceptances">Whether the people are there who accept once, instead of those who open a policy again and again.</param>
    public static async Task<WebApplication> StartAsync(string folder, string address, string metadata, bool acceptances = false)
    {
        var postgres = Environment.GetEnvironmentVariable(Postgres);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(address);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Isms:Bot:AppId"] = BenchmarkCompany.AppId,
            ["Isms:Bot:Tenants:0"] = BenchmarkCompany.TenantId,
            ["Isms:Bot:OpenIdMetadata"] = metadata,
            ["Isms:Bot:ClientSecret"] = "not-used",
            ["Isms:Database:Provider"] = postgres is null ? "sqlite" : "postgres",
            ["Isms:Database:ConnectionString"] = postgres ?? $"Data Source={Path.Combine(folder, "isms.db")}",
            ["Isms:Documents:Folder"] = Path.Combine(folder, "documents"),
        });

        // Lets the keys come from the loopback address; every request of the benchmark carries a token, so nobody comes in without one.
        builder.Services.AddSingleton(new DoorPolicy(AnonymousFromLoopback: true));
        builder.AddIsmsBot(typeof(CampaignsWorkflow).Assembly);
        builder.Services.AddSingleton<SampleCompanyImport>().AddSingleton<ReaderImport>().AddSingleton<AcceptanceImport>();
        var app = builder.Build();
        await DatabaseSetup.MigrateAsync(app.Services, default);
        await app.Services.GetRequiredService<SampleCompanyImport>().LoadAsync(null, onlyPeople: false, default);
        await (acceptances ? app.Services.GetRequiredService<AcceptanceImport>().LoadAsync(default)
            : app.Services.GetRequiredService<ReaderImport>().LoadAsync(default));
        app.Services.GetRequiredService<TenantPace>().HoldFor(TimeSpan.FromHours(2));
        app.MapIsmsBot();
        await app.StartAsync();
        return app;
    }
}
