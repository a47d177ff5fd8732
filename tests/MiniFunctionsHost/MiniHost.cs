using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace MiniFunctionsHost;

/// <summary>The whole of it: a handler, an HTTP front, a listener per queue.</summary>
public sealed class MiniHost : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient http =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly WebApplication app;
    private readonly List<Task> listeners = [];

    private MiniHost(HostSettings settings, int port)
    {
        var time = TimeProvider.System;
        Handler = new HandlerProcess(settings, http, time);
        var invoker = new Invoker(Handler, http, settings, time);
        var functions = FunctionDefinition.ReadAll(settings);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        app = builder.Build();
        var front = new HttpFront(Handler, http, time);
        foreach (var function in functions.Where(function => function.Trigger == "httpTrigger"))
        {
            app.MapMethods($"{settings.RoutePrefix}/{function.Route}", function.Methods, front.PassOnAsync);
        }

        app.MapGet("/admin/host/ping", () => Results.Ok());
        app.MapGet("/_mini/state", () => new { Handler.Port, Handler.Starts, Crashes = Handler.Crashes.Count, Handler.IsZombie });
        app.MapPost("/admin/functions/{name}", async (string name, HttpRequest request) =>
        {
            var function = functions.FirstOrDefault(function => function.Name == name);
            using var body = new StreamReader(request.Body);
            return function switch
            {
                { Trigger: "timerTrigger" } =>
                    Results.Json(new
                    {
                        succeeded = await invoker.TimerAsync(function, Guid.CreateVersion7(time.GetUtcNow()), time.GetUtcNow(), 0, stop.Token),
                    }),
                { Trigger: "queueTrigger" } =>
                    Results.Json(new { succeeded = await invoker.QueueAsync(function, await body.ReadToEndAsync(), "by-hand", 1, stop.Token) }),
                _ => Results.NotFound(),
            };
        });
        listeners.AddRange(functions
            .Where(function => function.Schedule is not null)
            .Select(function => new TimerListener(function, invoker, time).RunAsync(stop.Token)));
        if (settings.Storage is not null)
        {
            listeners.AddRange(functions.Where(function => function.Queue is not null)
                .Select(function => new QueueListener(function, invoker, settings, time).RunAsync(stop.Token)));
        }
    }

    public HandlerProcess Handler { get; }

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <param name="port">0 for any free port.</param>
    public static async Task<MiniHost> StartAsync(HostSettings settings, int port = 0)
    {
        var host = new MiniHost(settings, port);
        host.Handler.Start();
        await host.app.StartAsync();
        return host;
    }

    /// <summary>Stops listening, lets go of the queues, and ends the handler without asking it.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(listeners).ContinueWith(_ => { }, TaskScheduler.Default);
        await app.DisposeAsync();
        await Handler.DisposeAsync();
        http.Dispose();
        stop.Dispose();
    }
}
