using System.Net;
using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace MiniFunctionsHost;

/// <summary>The whole of it: a worker, an HTTP front, a listener per queue and timer.</summary>
public sealed class MiniHost : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient http =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly HostSettings settings;
    private readonly WebApplication rpc;
    private readonly WebApplication front;
    private readonly List<Task> listeners = [];
    private bool disposed;

    private MiniHost(HostSettings settings, WebApplication rpc, WebApplication front, FunctionWorker worker) =>
        (this.settings, this.rpc, this.front, Worker) = (settings, rpc, front, worker);

    public FunctionWorker Worker { get; }

    public Uri Address => AddressOf(front);

    /// <summary>Starts the worker, then everything that calls it.</summary>
    /// <param name="port">0 for any free port.</param>
    /// <exception cref="InvalidDataException">A function is one that the host would refuse.</exception>
    public static async Task<MiniHost> StartAsync(HostSettings settings, int port = 0)
    {
        var rpc = Server(0, HttpProtocols.Http2, services =>
        {
            services.AddGrpc(options => options.MaxReceiveMessageSize = options.MaxSendMessageSize = null);
            services.AddSingleton<WorkerStreams>();
        });
        rpc.MapGrpcService<WorkerService>();
        await rpc.StartAsync();
        var worker = new FunctionWorker(settings, AddressOf(rpc), rpc.Services.GetRequiredService<WorkerStreams>());
        var host = new MiniHost(settings, rpc, Server(port, HttpProtocols.Http1, _ => { }), worker);
        try
        {
            await worker.StartAsync();
            host.Map();
            await host.front.StartAsync();
            host.Listen();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes no new calls, waits for those under way, asks the worker to end, and ends it if it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref disposed, true))
        {
            return;
        }

        await stop.CancelAsync();
        using (var patience = new CancellationTokenSource(settings.DrainTimeout, TimeProvider.System))
        {
            await front.StopAsync(patience.Token);
            await Task.WhenAny(Task.WhenAll(listeners), Task.Delay(Timeout.Infinite, patience.Token));
        }

        await Worker.DisposeAsync();
        await front.DisposeAsync();
        await rpc.DisposeAsync();
        http.Dispose();
        stop.Dispose();
    }

    private void Map()
    {
        var passing = new HttpFront(Worker, http);
        foreach (var function in Worker.Functions.Where(function => function.Trigger == "httpTrigger"))
        {
            front.MapMethods($"{settings.RoutePrefix}/{function.Route}", function.Methods, context => passing.PassOnAsync(context, function));
        }

        front.MapGet("/admin/host/ping", () => Results.Ok());
        front.MapGet("/_mini/state", () => new { Worker.ProcessId, Worker.Starts, Crashes = Worker.Crashes.Count, Worker.IsZombie, Worker.InFlight });
        front.MapPost("/admin/functions/{name}", FireAsync);
    }

    private void Listen()
    {
        var invoker = new Invoker(Worker, settings);
        listeners.AddRange(Worker.Functions
            .Where(function => function.Schedule is not null)
            .Select(function => new TimerListener(function, invoker, settings).RunAsync(stop.Token)));
        if (settings.Storage is not null)
        {
            listeners.AddRange(Worker.Functions.Where(function => function.Queue is not null)
                .Select(function => new QueueListener(function, invoker, settings).RunAsync(stop.Token)));
        }
    }

    /// <summary>Fires a function now; the body is the text of the queue message.</summary>
    private async Task<IResult> FireAsync(string name, HttpRequest request)
    {
        var invoker = new Invoker(Worker, settings);
        var function = Worker.Functions.FirstOrDefault(function => function.Name == name);
        using var body = new StreamReader(request.Body);
        var text = await body.ReadToEndAsync();
        var now = TimeProvider.System.GetUtcNow();
        return function switch
        {
            { Trigger: "timerTrigger" } =>
                Results.Json(new { succeeded = await invoker.TimerAsync(function, Guid.CreateVersion7(now), null, false, 0, default) }),
            { Trigger: "queueTrigger" } =>
                Results.Json(new
                {
                    succeeded = await invoker.QueueAsync(
                        function, QueuesModelFactory.QueueMessage("by-hand", "receipt", text, 1, now, now, now.AddDays(7)), text, default),
                }),
            _ => Results.NotFound(),
        };
    }

    private static WebApplication Server(int port, HttpProtocols protocols, Action<IServiceCollection> add)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = protocols);
        });
        add(builder.Services);
        return builder.Build();
    }

    private static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
}
