using System.Net;

namespace IsmsBot.Sandbox.Teams;

/// <summary>
/// The sandbox trusts whoever reaches it, so only this machine may, and of its browser only the page of the sandbox: the connection must be a
/// loopback one, the Host header a loopback name (a name of somewhere else can be made to lead here), and the Origin, where there is one, the
/// address that was asked for (any web page can send its visitor's browser here).
/// </summary>
internal static class LoopbackOnly
{
    public const string Sentence =
        "The sandbox answers only this machine and its own page. Open it as http://localhost, and not out of a page of another site.";

    public static bool Allows(HttpContext http)
    {
        var from = http.Connection.RemoteIpAddress;
        var host = http.Request.Host.Host;
        return (from is null || IPAddress.IsLoopback(from))
            && (host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)))
            && IsOwnPage(http.Request);
    }

    /// <summary>Refuses everything else, whatever it asks for, before anything of the sandbox sees it.</summary>
    public static void UseLoopbackOnly(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (Allows(http))
        {
            await next(http);
            return;
        }

        // The door of the bot says 401 to whoever has no token and is not from here.
        http.Response.StatusCode = http.Request.Path == "/api/messages" ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
        await http.Response.WriteAsync(Sentence, http.RequestAborted);
    });

    /// <summary>Programs send no Origin; a browser sends one with whatever a page asks for, and "null" where it hides it.</summary>
    private static bool IsOwnPage(HttpRequest request) => request.Headers.Origin.Count == 0
        || string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
