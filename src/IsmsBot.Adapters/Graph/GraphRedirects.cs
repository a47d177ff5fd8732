using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace IsmsBot.Adapters.Graph;

/// <summary>Follows a download to its other host and leaves the token behind.</summary>
internal static class GraphRedirects
{
    public static DelegatingHandler Handler() => new RedirectHandler();
}
