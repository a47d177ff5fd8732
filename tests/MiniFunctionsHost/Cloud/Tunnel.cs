using System.Net;
using System.Net.Sockets;
using System.Text;

namespace MiniFunctionsHost.Cloud;

/// <summary>
/// An HTTP proxy that leads every TLS connection to one local server, whatever host was asked for: a process that is given it as HTTPS_PROXY talks to
/// what it takes for the public cloud, and to nothing else.
/// </summary>
internal sealed class Tunnel : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly IPEndPoint target;
    private readonly Task accepting;

    public Tunnel(IPEndPoint target)
    {
        this.target = target;
        listener.Start();
        accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = LeadAsync(await listener.AcceptTcpClientAsync(stop.Token));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Stopped.
        }
    }

    private async Task LeadAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                await SkipHeadAsync(stream);
                await server.ConnectAsync(target, stop.Token);
                await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\n\r\n"), stop.Token);
                await Task.WhenAny(stream.CopyToAsync(server.GetStream(), stop.Token), server.GetStream().CopyToAsync(stream, stop.Token));
            }
            catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException)
            {
                // One of the two has hung up.
            }
        }
    }

    private async Task SkipHeadAsync(NetworkStream stream)
    {
        var last = 0;
        var one = new byte[1];
        while (last != 0x0D0A0D0A && await stream.ReadAsync(one, stop.Token) > 0)
        {
            last = (last << 8) | one[0];
        }
    }
}
