using IsmsBot.Adapters;
using IsmsBot.Adapters.Doors;
using IsmsBot.Adapters.Settings;
using IsmsBot.Workflows.Campaigns;
using Microsoft.Azure.Functions.Worker.Builder;

namespace IsmsBot.Host;

/// <summary>The bot as the worker of a Functions host.</summary>
internal static class Worker
{
    /// <summary>
    /// 0 is taken for a program that has finished: it is never started again, and requests and messages hang. 200 asks for a start
    /// (docs/decisions/0032).
    /// </summary>
    private const int StartMeAgain = 200;

    /// <summary>The host names the address of its gRPC service; nobody else does.</summary>
    public static bool IsAskedFor(string[] args) => args.Contains("--functions-uri");

    public static async Task<int> RunAsync(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.AddIsmsBot(typeof(CampaignsWorkflow).Assembly);
        using var app = builder.Build();
        app.Services.GetRequiredService<IsmsSettings>().Check();
        app.Services.GetRequiredService<RunningSince>();
        await app.RunAsync();
        return StartMeAgain;
    }
}
