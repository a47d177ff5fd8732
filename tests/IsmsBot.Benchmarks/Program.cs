using System.Globalization;
using IsmsBot.Benchmarks;
using IsmsBot.Benchmarks.Acceptances;
using IsmsBot.Benchmarks.Hosting;
using IsmsBot.Benchmarks.Register;
using IsmsBot.Benchmarks.Servers;

// dotnet run -c Release --project tests/IsmsBot.Benchmarks [-- --quick]
// The program starts itself again for each server: server KIND FOLDER PORT METADATA
if (args is ["server", var kind, var folder, var port, var metadata])
{
    var listen = $"http://127.0.0.1:{port}";
    await using var app = kind is "bot" or "accepting" ? await BotServer.StartAsync(folder, listen, metadata, kind == "accepting")
        : await PlainServer.StartAsync(kind, folder, listen, metadata);
    await Console.Out.WriteLineAsync("ready");
    await app.WaitForShutdownAsync();
    return 0;
}

// profile message|click IN_FLIGHT SECONDS: the bot alone under load, for a profiler to look at (perf needs DOTNET_PerfMapEnabled=1)
if (args is ["profile", var what, var inFlight, var seconds])
{
    await Comparison.ProfileAsync(what, int.Parse(inFlight, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture));
    return 0;
}

// register: 10 000 risks against 30, on SQLite, and on PostgreSQL when ISMSBOT_TEST_POSTGRES names a server
if (args is ["register", ..])
{
    return await RegisterComparison.RunAsync(quick: args.Contains("--quick", StringComparer.Ordinal));
}

// acceptances: 2 000 people accept a policy, 64 at a time, on SQLite, and on PostgreSQL by two processes when ISMSBOT_TEST_POSTGRES names a server
if (args is ["acceptances", ..])
{
    return await AcceptanceRun.RunAsync();
}

// host FOLDER: the package in the folder by itself and as the worker of a Functions host
if (args is ["host", var package])
{
    return await HostRun.RunAsync(package);
}

return await Comparison.RunAsync(quick: args.Contains("--quick", StringComparer.Ordinal));
