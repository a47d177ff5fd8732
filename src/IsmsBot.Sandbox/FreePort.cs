using System.Net;
using System.Net.Sockets;

namespace IsmsBot.Sandbox;

/// <summary>The bot tells Teams where to fetch its keys before it listens, so a port that is left to the system is chosen beforehand.</summary>
public static class FreePort
{
    /// <summary>From here on the system gives ports to connections that go out: one of them would be taken again before we listen.</summary>
    private const int Ephemeral = 32768;
    private const int First = 20_000;

    public static string In(string address)
    {
        if (!address.EndsWith(":0", StringComparison.Ordinal))
        {
            return address.TrimEnd('/');
        }

        int port;
        do
        {
            port = Random.Shared.Next(First, Ephemeral);
        }
        while (!Is(port));
        return $"{address[..^1]}{port}";
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
