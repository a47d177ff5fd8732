using IsmsBot.Sandbox.Teams.Connector;
using IsmsBot.Sandbox.Teams.Tokens;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace IsmsBot.Sandbox.Teams;

/// <summary>Puts a simulated Teams into a server.</summary>
public static class TeamsSimulatorSetup
{
    public static IServiceCollection AddTeamsSimulator(this IServiceCollection services, TeamsSimulatorOptions options) =>
        services.AddSingleton(_ => new TeamsSimulator(options));

    /// <summary>Maps connector and identity provider. They answer to this machine only.</summary>
    public static IEndpointRouteBuilder MapTeamsSimulator(this IEndpointRouteBuilder app)
    {
        var teams = app.ServiceProvider.GetRequiredService<TeamsSimulator>();
        var server = app.ServiceProvider.GetRequiredService<IServer>();
        teams.UseServerAddress(() => AddressOf(server));
        ConnectorRoutes.Map(app, teams);
        IdentityRoutes.Map(app, teams);
        app.MapGet(SharedFiles.Pattern(teams), teams.Files.Download);
        return app;
    }

    // The port is known only after the start, when it was left to the system.
    private static Uri AddressOf(IServer server)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The server has no address yet; the simulator needs a started server.");
        return new Uri(address);
    }
}
