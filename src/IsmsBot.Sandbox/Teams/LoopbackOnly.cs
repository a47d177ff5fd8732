using System.Net;

namespace IsmsBot.Sandbox.Teams;

/// <summary>
/// The simulators trust whoever reaches them, so only this machine may: the connection must be a loopback one, and the
/// Host header a loopback name, so that a web page with a rebound DNS name is refused as well.
/// </summary>
internal static class LoopbackOnly
{
    public static bool Allows(HttpContext http)
    {
        var from = http.Connection.RemoteIpAddress;
        var host = http.Request.Host.Host;
        return (from is null || IPAddress.IsLoopback(from))
            && (host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
    }
}
