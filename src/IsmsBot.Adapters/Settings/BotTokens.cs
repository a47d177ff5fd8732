using Azure.Core;
using Azure.Identity;
using IsmsBot.Teams.Authentication;

namespace IsmsBot.Adapters.Settings;

/// <summary>How the bot gets its own token: with a client secret where one is set, else with the managed identity it runs as.</summary>
public static class BotTokens
{
    private const string Exchange = "api://AzureADTokenExchange/.default";

    public static IBotTokenSource From(BotSettings settings, HttpClient http, TimeProvider clock)
    {
        var authority = settings.TokenAuthority ?? $"https://login.microsoftonline.com/{settings.Tenants[0]}";
        if (settings.ClientSecret is { Length: > 0 } secret)
        {
            return new ClientCredentialTokenSource(ClientCredential.Secret(authority, settings.AppId, secret), http, clock);
        }

        var identity = new DefaultAzureCredential();
        return new ClientCredentialTokenSource(
            ClientCredential.Federated(
                authority,
                settings.AppId,
                async cancellationToken => (await identity.GetTokenAsync(new TokenRequestContext([Exchange]), cancellationToken)).Token),
            http, clock);
    }
}
