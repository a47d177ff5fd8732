using IsmsBot.Sandbox.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.Simulators;

/// <summary>A server on a free port of this machine with a simulated Teams and a fake bot.</summary>
internal sealed class TeamsInATest : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TeamsInATest(WebApplication app)
    {
        _app = app;
        Teams = app.Services.GetRequiredService<TeamsSimulator>();
        Bot = new FakeBot(Teams);
    }

    public TeamsSimulator Teams { get; }

    public FakeBot Bot { get; }

    public IServiceProvider Services => _app.Services;

    public TeamsClient Ingrid => Teams.As("ingrid");

    public TeamsClient Sven => Teams.As("sven");

    public static SimulatedTeam Team => SimulatedTeam.Isms;

    public static async Task<TeamsInATest> StartAsync(
        Func<TeamsSimulatorOptions, TeamsSimulatorOptions>? with = null, Action<WebApplication>? map = null, Action<IServiceCollection>? add = null)
    {
        var people = new[] { Person(1, "ingrid", "Ingrid Berg"), Person(2, "sven", "Sven Aas") };
        var options = new TeamsSimulatorOptions { Tenant = new SimulatedTenant(new Guid("11111111-1111-4111-8111-111111111111"), people) };
        // Without configuration files, whose watchers would be many in one process.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddTeamsSimulator(with?.Invoke(options) ?? options);
        add?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapTeamsSimulator();
        map?.Invoke(app);
        var started = new TeamsInATest(app);
        started.Bot.Map(app);
        await app.StartAsync();
        return started;
    }

    public static SimulatedPerson Person(int number, string id, string name) => new(
        new Guid(number, 0, 0, [0x80, 0, 0, 0, 0, 0, 0, 1]),
        id, name, name.Split(' ')[0], name.Split(' ')[^1], $"{id}@example.test", "Officer", "IT", "Oslo", "de-DE", "Europe/Berlin", "DE");

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await _app.DisposeAsync();
    }
}
