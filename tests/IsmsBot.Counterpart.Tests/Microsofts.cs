using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace IsmsBot.Counterpart.Tests;

/// <summary>Microsoft's Bot Builder, set up as a bot of the public cloud whose keys are served here and whose own token is no secret.</summary>
internal static class Microsofts
{
    public static BotFrameworkAuthentication Authentication(string appId, string metadata, string token = "token-1") =>
        BotFrameworkAuthenticationFactory.Create(
            "",
            true,
            "https://login.microsoftonline.com/botframework.com",
            "https://api.botframework.com",
            Channel.Issuer,
            "https://api.botframework.com",
            metadata,
            metadata,
            "",
            new Credentials(appId, token),
            new AuthenticationConfiguration(),
            new Clients(),
            NullLogger.Instance);

    /// <summary>Its adapter disposes the client that it is given.</summary>
    private sealed class Clients : IHttpClientFactory
    {
        private static readonly SocketsHttpHandler Handler = new() { UseProxy = false };

        public HttpClient CreateClient(string name) => new(Handler, disposeHandler: false);
    }

    private sealed class Credentials(string known, string token) : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == known);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(
            string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
            Task.FromResult<ServiceClientCredentials>(new TokenCredentials(token));
    }
}
