using System.Collections.Concurrent;
using System.Net;
using IsmsBot.Adapters.Functions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Tests.Functions;

/// <summary>A small application on a real port, with a door for each function of the recordings.</summary>
public sealed class DoorUnderTest : IAsyncLifetime
{
    private WebApplication app = null!;

    /// <summary>What the doors let in, newest last.</summary>
    public ConcurrentQueue<FunctionInvocation> Seen { get; } = new();

    /// <summary>What a function does; replaced by tests that want it to fail.</summary>
    public Func<FunctionInvocation, CancellationToken, Task<FunctionOutcome>> Work { get; set; } = Succeed;

    /// <summary>The clock that the doors' patience runs by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public int Port { get; private set; }

    public static Task<FunctionOutcome> Succeed(FunctionInvocation invocation, CancellationToken cancel) =>
        Task.FromResult(FunctionOutcome.Done($"{invocation.Function} done"));

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton(Time);
        app = builder.Build();
        foreach (var name in (string[])["cards", "tick"])
        {
            app.MapInvocation(name, (invocation, _, cancel) =>
            {
                Seen.Enqueue(invocation);
                return Work(invocation, cancel);
            });
        }

        app.MapPost("/api/messages", () => "the front door");
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Port = new Uri(addresses.Addresses.Single()).Port;
    }

    public async Task DisposeAsync() => await app.DisposeAsync();
}
