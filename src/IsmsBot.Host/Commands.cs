using System.CommandLine;
using IsmsBot.Adapters;
using IsmsBot.Adapters.Database;
using IsmsBot.Adapters.Functions;
using IsmsBot.Adapters.Graph;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Workforce;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Host;

/// <summary>The command line of the host: serve (the default), migrate, verify, check-sharepoint, import-directory.</summary>
internal static class Commands
{
    public static Command Serve(string[] args)
    {
        var command = new Command("serve", "Answers Teams, and does what is due every five minutes, until it is stopped.");
        command.SetAction((_, cancellationToken) => ServeAsync(args, cancellationToken));
        return command;
    }

    public static Command Migrate(string[] args)
    {
        var command = new Command("migrate", "Brings the database up to date.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var app = Build(args);
            await DatabaseSetup.MigrateAsync(app.Services, cancellationToken);
            return 0;
        });
        return command;
    }

    public static Command Verify(string[] args)
    {
        var command = new Command("verify", "Recomputes the journal and names every event that does not hold.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var app = Build(args);
            await using var db = await app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync(cancellationToken);
            var check = await JournalVerifier.CheckAsync(db, cancellationToken);
            foreach (var wrong in check.Breaks)
            {
                await Console.Out.WriteLineAsync($"{wrong.RecordId} event {wrong.Number}: {wrong.What}");
            }

            await Console.Out.WriteLineAsync($"{check.Events} events, {check.Breaks.Count} do not hold");
            return check.Breaks.Count == 0 ? 0 : 1;
        });
        return command;
    }

    public static Command CheckSharePoint(string[] args)
    {
        var command = new Command(
            "check-sharepoint", "Says in words what is wrong with the SharePoint site; writes a small file to each library and deletes it.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var app = Build(args);
            var wrong = await SharePointCheck.RunAsync(app.Services, cancellationToken);
            await Console.Out.WriteLineAsync(wrong.Count == 0 ? "The site is as the bot needs it." : string.Join(Environment.NewLine, wrong));
            return wrong.Count == 0 ? 0 : 1;
        });
        return command;
    }

    public static Command ImportDirectory(string[] args)
    {
        var command = new Command("import-directory", "Reads people, managers and the groups of the roles from Entra ID into the database.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var app = Build(args);
            app.Services.GetRequiredService<IsmsSettings>().Check();
            var stores = app.Services.GetRequiredService<DocumentStores>();
            if (stores.Directory is null)
            {
                await Console.Error.WriteLineAsync("Isms:SharePoint:Site is not set; without it nothing is known of how to reach Microsoft Graph.");
                return 1;
            }

            await using var db = await app.Services.GetRequiredService<IDbContextFactory<IsmsDb>>().CreateDbContextAsync(cancellationToken);
            var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().ToMillisecond();
            var turn = new Turn
            {
                Db = db,
                Stores = stores,
                Now = now,
                Job = "import-directory",
                Channel = Channel.Import,
                Cancellation = cancellationToken,
                CorrelationId = Guid.CreateVersion7(now).ToString("N"),
            };
            var import = await FollowDirectory.LookAsync(turn);
            await turn.SaveAsync();
            await Console.Out.WriteLineAsync(
                $"{import.Joined} joined, {import.Changed} changed, {import.Left} left, {import.Members} group memberships");
            return 0;
        });
        return command;
    }

    public static async Task<int> ServeAsync(string[] args, CancellationToken cancellationToken)
    {
        var builder = Composed(args);
        builder.ListenOnHostPort();
        builder.Services.AddHostedService<OwnTimer>();
        await using var app = builder.Build();
        app.Services.GetRequiredService<IsmsSettings>().Check();
        app.MapIsmsBot();
        await app.RunAsync(cancellationToken);
        return 0;
    }

    private static WebApplication Build(string[] args) => Composed(args).Build();

    private static WebApplicationBuilder Composed(string[] args) =>
        WebApplication.CreateBuilder(args).AddIsmsBot(typeof(CampaignsWorkflow).Assembly);
}
