using IsmsBot.Adapters;
using IsmsBot.Adapters.Database;
using IsmsBot.Adapters.Delivery;
using IsmsBot.Adapters.Doors;
using IsmsBot.Kernel.Data;
using IsmsBot.Sandbox.Clock;
using IsmsBot.Sandbox.Company;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Page;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Workflows.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox;

/// <summary>
/// Teams, SharePoint and the bot on a laptop, in one process: the real composition of the bot, reached through its real front door by a simulated
/// Teams. Unsigned activities are taken from the loopback address, in this process only.
/// </summary>
public static class SandboxApp
{
    public static async Task<WebApplication> StartAsync(SandboxOptions options, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(options.Folder);
        options = options with { Address = FreePort.In(options.Address) };
        var tenant = SandboxTenant.Read();
        if (options.TeamsAt is { } first)
        {
            options = options with { WithSampleCompany = false, JoinsTeams = false, Start = await ClockApi.AskAsync(first, cancellationToken) };
        }

        var clock = new SandboxClock(options.Start, options.Folder);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Address).UseKestrelHttpsConfiguration();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(Settings(options, tenant)).AddInMemoryCollection(options.Settings);
        await AddStoreAsync(builder, options, tenant, clock);
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(clock).AddSingleton(new DoorPolicy(AnonymousFromLoopback: true));
        if (options.Timed is { } timed)
        {
            builder.Services.AddSingleton(timed);
        }

        builder.AddIsmsBot(typeof(CampaignsWorkflow).Assembly);
        builder.Services.AddTeamsSimulator(new TeamsSimulatorOptions
        {
            Tenant = tenant,
            Folder = Path.Combine(options.Folder, "teams"),
            Clock = clock,
            EnforceRateLimits = options.EnforceRateLimits,
            InstalledForEverybody = options.InstalledForEverybody,
            BotEndpoint = options.BotAt,
            PublicAddress = options.TeamsKnownAs is { } known ? () => known : null,
        });
        builder.Services.AddSandboxPage(s => SandboxTenant.Page(s.GetRequiredService<CompanyRoles>(), options.Empty)).AddSingleton<CompanyRoles>();
        builder.Services.AddSingleton<SampleCompanyImport>().AddSingleton<TimeTravel>().AddSingleton<LocalDirectory>();
        if (!options.KeepsPace)
        {
            var leaping = new LeapingClock(clock);
            builder.Services.AddSingleton(_ => new ConversationPace(leaping)).AddSingleton(_ => new TenantPace(leaping));
        }

        if (options.Ticking)
        {
            builder.Services.AddHostedService<TickLoop>();
        }

        var app = builder.Build();
        await DatabaseSetup.MigrateAsync(app.Services, cancellationToken);
        if (options.WithSampleCompany)
        {
            await app.Services.GetRequiredService<SampleCompanyImport>()
                .LoadAsync(options.InGerman ? "de-DE" : null, options.Empty, cancellationToken);
        }

        await app.Services.GetRequiredService<LocalDirectory>().RestoreAsync(cancellationToken);
        if (app.Services.GetService<GraphSimulator>() is { } graph)
        {
            await CompanyInEntra.FillAsync(graph.Directory, app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>(), cancellationToken);
        }

        Map(app);
        await app.StartAsync(cancellationToken);
        if (options.JoinsTeams)
        {
            await BotJoinsTeams.EverywhereAsync(
                app.Services.GetRequiredService<TeamsSimulator>(), app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>(), cancellationToken);
        }

        return app;
    }

    private static async Task AddStoreAsync(WebApplicationBuilder builder, SandboxOptions options, SimulatedTenant tenant, SandboxClock clock)
    {
        if (!options.OnSharePoint)
        {
            builder.Services.AddSingleton<IDraftEditor, FolderEditor>();
            return;
        }

        var graph = await SandboxSharePoint.StartAsync(options, tenant, clock);
        builder.Configuration.AddInMemoryCollection(SandboxSharePoint.Settings(graph));

        // From a factory, so that it ends with the application and keeps its files.
        builder.Services.AddSingleton(_ => graph).AddSingleton<IDraftEditor, SharePointEditor>();
    }

    private static void Map(WebApplication app)
    {
        // The page comes before the routes: "/" is the page here, and a line of text where the bot runs alone.
        app.UseLoopbackOnly();
        app.UsePage();
        app.UseSharePointHere();
        app.UseRouting();
        app.MapIsmsBot();
        app.MapTeamsSimulator();
        app.MapSandboxPage();
        app.MapClock();
        app.MapDocuments();
        DraftsApi.Map(app);
        app.MapOutbox();
        app.MapDirectory();
    }

    private static string Teams(SandboxOptions options) => options.TeamsAt ?? options.Address;

    private static Dictionary<string, string?> Settings(SandboxOptions options, SimulatedTenant tenant) => new()
    {
        ["Isms:Bot:AppId"] = tenant.BotAppId.ToString(),
        ["Isms:Bot:Tenants:0"] = tenant.Id.ToString(),
        ["Isms:Bot:OpenIdMetadata"] = Teams(options) + "/botframework/v1/.well-known/openidconfiguration",
        ["Isms:Bot:TokenAuthority"] = $"{Teams(options)}/login/{tenant.Id:D}",
        ["Isms:Bot:ServiceUrl"] = $"{Teams(options)}/teams/{tenant.Id:D}/",
        ["Isms:Database:Provider"] = options.Database?.Provider ?? "sqlite",
        ["Isms:Database:ConnectionString"] = options.Database?.ConnectionString ?? $"Data Source={Path.Combine(options.Folder, "isms.db")}",
        ["Isms:Documents:Folder"] = Path.Combine(options.Folder, "documents"),
        ["Isms:Bot:Address"] = options.Address,
        ["Isms:Documents:BaseAddress"] = options.Address + "/documents",
        ["Isms:Bot:ClientSecret"] = "sandbox-secret",

        // In a folder there is no directory that somebody could keep groups in.
        ["Isms:Roles:Groups"] = options.OnSharePoint && !options.Empty ? "true" : "false",
        ["Isms:Setup:FirstManager"] = options.Empty ? SandboxTenant.FirstManager : null,
    };
}
