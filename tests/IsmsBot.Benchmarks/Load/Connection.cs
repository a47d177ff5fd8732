using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace IsmsBot.Benchmarks.Load;

/// <summary>One kept connection. Written on a plain socket, so that the load generator is never slower than the server it measures.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[256 * 1024];

    public static async Task<Connection> OpenAsync(int port)
    {
        var connection = new Connection();
        await connection.socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        return connection;
    }

    /// <returns>The status and the body, which is good until the next call.</returns>
    public async Task<(int Status, ReadOnlyMemory<byte> Body)> AskAsync(byte[] request)
    {
        await socket.SendAsync(request);
        var (read, head, length) = (0, -1, 0);
        while (head < 0 || read < head + length)
        {
            var got = await socket.ReceiveAsync(buffer.AsMemory(read));
            if (got == 0)
            {
                throw new IOException("The server closed the connection in mid-answer.");
            }

            read += got;
            if (head < 0 && buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8) is >= 0 and var end)
            {
                head = end + 4;
                length = Length(Encoding.ASCII.GetString(buffer, 0, head));
            }
        }

        return (int.Parse(buffer.AsSpan(9, 3), CultureInfo.InvariantCulture), buffer.AsMemory(head, length));
    }

    public void Dispose() => socket.Dispose();

    private static int Length(string head)
    {
        const string name = "Content-Length: ";
        var at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? throw new IOException("The answer does not say how long it is: " + head)
            : int.Parse(head.AsSpan(at + name.Length, head.IndexOf('\r', at) - at - name.Length), CultureInfo.InvariantCulture);
    }
}
