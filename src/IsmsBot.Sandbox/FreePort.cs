using System.Net;
using System.Net.Sockets;

namespace IsmsBot.Sandbox;

/// <summary>The bot tells Teams where to fetch its keys before it listens, so a port that is left to the system is chosen beforehand.</summary>
public static class FreePort
{
    public static string In(string address)
    {
        if (!address.EndsWith(":0", StringComparison.Ordinal))
        {
            return address.TrimEnd('/');
        }

        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"{address[..^1]}{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    /// <summary>Whether nobody listens on this port of the machine's own address.</summary>
    public static bool Is(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return false;
        }
    }
}
