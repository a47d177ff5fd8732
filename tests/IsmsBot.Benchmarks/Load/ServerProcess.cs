using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace IsmsBot.Benchmarks.Load;

/// <summary>A server in a process of its own, on the first core only.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(string kind, int port, Process process) => (Kind, Port, this.process) = (kind, port, process);

    public string Kind { get; }

    public int Port { get; }

    /// <param name="postgres">Connection string of its database; null for a file in the folder.</param>
    public static async Task<ServerProcess> StartAsync(string kind, string folder, string metadata, string? postgres = null)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("taskset") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[]
        {
            "-c",
            "0",
            Environment.ProcessPath!,
            "server",
            kind,
            folder,
            port.ToString(CultureInfo.InvariantCulture),
            metadata,
        })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[Servers.BotServer.Postgres] = postgres;
        var process = Process.Start(start)!;
        if (await process.StandardOutput.ReadLineAsync() is not "ready")
        {
            throw new IOException($"The server \"{kind}\" did not start: {await process.StandardOutput.ReadToEndAsync()}");
        }

        // What the server logs from here on is a warning or worse.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Console.OpenStandardError());
        return new ServerProcess(kind, port, process);
    }

    /// <summary>One that runs already; it is ended with this.</summary>
    public static ServerProcess Of(string kind, int port, Process process) => new(kind, port, process);

    /// <summary>Resident memory.</summary>
    public long MemoryMb()
    {
        process.Refresh();
        return process.WorkingSet64 / (1024 * 1024);
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>User and system time of all threads, in ticks of 10 ms (proc(5): stat, fields 14 and 15).</summary>
    public TimeSpan Cpu()
    {
        var stat = File.ReadAllText($"/proc/{process.Id}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds(
            10 * (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)));
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
