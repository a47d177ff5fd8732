using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace IsmsBot.Tests.Functions;

/// <summary>Recordings of the real Functions host (4.1037), and a socket that plays them byte for byte.</summary>
internal static partial class Wire
{
    /// <summary>The repository, found from where the tests run.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A recorded request, addressed to <paramref name="port"/>; line ends as HTTP has them.</summary>
    public static byte[] Request(string name, int port)
    {
        var text = Body(name);
        var (head, body) = (text[..text.IndexOf("\n\n", StringComparison.Ordinal)], text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..]);
        head = LoopbackHost().Replace(head, string.Create(CultureInfo.InvariantCulture, $"Host: 127.0.0.1:{port}"));
        var chunked = head.Contains("chunked", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(Crlf(head) + "\r\n\r\n" + (chunked ? Crlf(body.TrimEnd('\n')) + "\r\n\r\n" : body.TrimEnd('\n')));
    }

    /// <summary>A recorded body, or a recorded request as it lies on disk.</summary>
    public static string Body(string name) => File.ReadAllText(Path.Combine(Repository, "tests/IsmsBot.Tests/Functions/Wire", name));

    /// <summary>A request written by hand, in the form the host sends.</summary>
    public static byte[] Request(string requestLine, IEnumerable<string> headers, string body) => Encoding.UTF8.GetBytes(
        $"{requestLine}\r\n{string.Join("\r\n", headers)}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    /// <summary>Sends the bytes and reads until the answer is complete.</summary>
    public static async Task<(int Status, string Body)> PlayAsync(int port, byte[] request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var stream = socket.GetStream();
        await stream.WriteAsync(request);
        var answer = new StringBuilder();
        var buffer = new byte[8192];
        while (!Complete(answer.ToString()))
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0)
            {
                break;
            }

            answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        var text = answer.ToString();
        var status = int.Parse(text.Split(' ')[1], CultureInfo.InvariantCulture);
        return (status, text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
    }

    private static bool Complete(string answer)
    {
        var end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var length = ContentLength().Match(answer);
        return answer.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal) || (end > 0 && length.Success
            && Encoding.UTF8.GetByteCount(answer[(end + 4)..]) >= int.Parse(length.Groups[1].Value, CultureInfo.InvariantCulture));
    }

    private static string Crlf(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "IsmsBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
    }

    [GeneratedRegex(@"Host: 127\.0\.0\.1:\d+")]
    private static partial Regex LoopbackHost();

    [GeneratedRegex(@"Content-Length: (\d+)\r\n")]
    private static partial Regex ContentLength();
}
