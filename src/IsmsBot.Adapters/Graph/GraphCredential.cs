using Azure.Core;
using Azure.Identity;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Adapters.Settings;
using IsmsBot.Teams.Authentication;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// How the bot proves to Graph who it is: a secret where one is set, a certificate where one lies, else the managed identity it runs as.
/// </summary>
internal static class GraphCredential
{
    public static TokenCredential From(SharePointSettings settings, BotSettings bot, IHttpClientFactory clients)
    {
        var appId = AppId(settings, bot);
        var authority = settings.TokenAuthority ?? $"https://login.microsoftonline.com/{bot.Tenants[0]}";
        return settings.ClientSecret is { Length: > 0 } secret
            ? new OfSource(new ClientCredentialTokenSource(
                ClientCredential.Secret(authority, appId, secret), clients.CreateClient(Pipelines.Tokens), TimeProvider.System))
            : settings.Certificate is { Length: > 0 } path ? new ClientCertificateCredential(bot.Tenants[0], appId, path)
            : new DefaultAzureCredential();
    }

    /// <summary>The application that SharePoint names as the author of what the bot does.</summary>
    public static string AppId(SharePointSettings settings, BotSettings bot) =>
        settings.AppId is { Length: > 0 } own ? own
            : Environment.GetEnvironmentVariable("AZURE_CLIENT_ID") is { Length: > 0 } identity ? identity
            : bot.AppId;

    private sealed class OfSource(IBotTokenSource source) : TokenCredential
    {
        // The source renews in time by itself; Kiota asks for every request.
        private static readonly TimeSpan Believed = TimeSpan.FromMinutes(1);

        public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(await source.GetTokenAsync(requestContext.Scopes[0], cancellationToken), TimeProvider.System.GetUtcNow() + Believed);

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new NotSupportedException("Tokens are fetched without blocking a thread.");
    }
}
