using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Authentication;
using IsmsBot.Teams.Connector;

namespace IsmsBot.Tests.Simulators;

/// <summary>The bot's own reading of the protocol, set up against the simulator's.</summary>
internal sealed class BotAndSimulator : IAsyncDisposable
{
    private readonly HttpClient _http =
        new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(5) };

    private BotAndSimulator(TeamsInATest simulator)
    {
        Simulator = simulator;
        var teams = simulator.Teams;
        var options = new BotAuthenticationOptions
        {
            AppId = teams.Tenant.BotAppId.ToString(),
            AllowedTenants = [teams.Tenant.Id.ToString()],
            AllowHttpLoopbackServiceUrl = true,
            OpenIdMetadataAddress = new Uri(teams.Address, "/botframework/v1/.well-known/openidconfiguration").AbsoluteUri,
        };
        Validator = new InboundTokenValidator(options, _http, TimeProvider.System);
        var credential = ClientCredential.Secret($"{teams.Address}login/{teams.Tenant.Id}", options.AppId, "sandbox-secret");
        Connector =
            new ConnectorClient(_http, new ClientCredentialTokenSource(credential, _http, TimeProvider.System), options.CreateServiceUrlRules());
    }

    public TeamsInATest Simulator { get; }

    public InboundTokenValidator Validator { get; }

    public ConnectorClient Connector { get; }

    public string ServiceUrl => Simulator.Teams.ServiceUrl;

    public static async Task<BotAndSimulator> StartAsync()
    {
        var simulator = await TeamsInATest.StartAsync();
        await simulator.Ingrid.InstallAsync(InstallEvents.None);
        return new BotAndSimulator(simulator);
    }

    public static Activity Read(JsonObject activity) => ActivityJson.Read(Encoding.UTF8.GetBytes(activity.ToJsonString()));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Simulator.DisposeAsync();
    }
}
