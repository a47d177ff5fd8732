using IsmsBot.Adapters.Database;
using IsmsBot.Sandbox;
using IsmsBot.Sandbox.Clock;
using IsmsBot.Sandbox.Graph;

// dotnet run --project src/IsmsBot.Sandbox [--reset] [--port 3978] [--data FOLDER] [--still] [--sharepoint] [--german] [--empty]
//     [--postgres CONNECTION [--teams ADDRESS]]
var options = CommandLine.Read(args);
if (options is null)
{
    Console.Error.WriteLine(
        "Usage: dotnet run --project src/IsmsBot.Sandbox -- [--reset] [--port 3978] [--data FOLDER] [--still] [--sharepoint] [--german] [--empty] "
        + "[--postgres CONNECTION [--teams ADDRESS]]");
    return 2;
}

// Before anything is reset: it may be in use by the one that runs.
if (!FreePort.Is(options.Port))
{
    Console.Error.WriteLine(
        $"Something listens on port {options.Port} already, perhaps another sandbox. "
        + "End it, or add --port with another number and --data with another folder.");
    return 2;
}

if (options.Reset && Directory.Exists(options.Folder))
{
    Directory.Delete(options.Folder, recursive: true);
}

if (SandboxSharePoint.IsOtherStore(options.Folder, options.SharePoint))
{
    Console.Error.WriteLine(
        $"The data in {options.Folder} was begun {(options.SharePoint ? "without" : "with")} --sharepoint, and its documents lie there. "
        + "Add --reset to begin again, or --data with another folder.");
    return 2;
}

try
{
    await using var app = await SandboxApp.StartAsync(
        new SandboxOptions(options.Folder, $"http://localhost:{options.Port}", Ticking: !options.Still)
        {
            OnSharePoint = options.SharePoint,
            InGerman = options.German,
            Empty = options.Empty,
            Database = options.Postgres is { } connection ? ("postgres", connection) : null,
            TeamsAt = options.Teams,
        });
    Console.WriteLine($"IsmsBot is at http://localhost:{options.Port}");
    Console.WriteLine("Its data is kept between starts; --reset begins again. Ctrl+C ends it.");
    await app.WaitForShutdownAsync();
    app.Services.GetRequiredService<SandboxClock>().Keep();
    return 0;
}
catch (UnknownMigrations unknown)
{
    Console.Error.WriteLine($"{unknown.Message} Add --reset to begin again, or --data with another folder.");
    return 2;
}
