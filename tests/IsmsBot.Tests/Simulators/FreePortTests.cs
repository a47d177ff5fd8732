using System.Net;
using System.Net.Sockets;
using IsmsBot.Sandbox;

namespace IsmsBot.Tests.Simulators;

public sealed class FreePortTests
{
    [Fact]
    public void A_port_on_which_somebody_listens_is_not_free_and_is_again_afterwards()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Assert.False(FreePort.Is(port));
        listener.Stop();
        Assert.True(FreePort.Is(port));
    }
}
