using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.Sockets;
using IsmsBot.Sandbox;

namespace IsmsBot.EndToEnd;

/// <summary>One more instance of the bot, in a process of its own, on the database and the Teams of a sandbox that runs already.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;
    private readonly HttpClient http = new(new SocketsHttpHandler(), disposeHandler: true) { Timeout = TimeSpan.FromMinutes(5) };
    private readonly Uri address;

    private BotProcess(Process process, int port) => (this.process, address) = (process, new Uri($"http://localhost:{port}"));

    public static async Task<BotProcess> StartAsync(string folder, string postgres, string teams)
    {
        var port = FreePort();
        var program = Path.ChangeExtension(typeof(SandboxApp).Assembly.Location, ".dll");
        var process = Process.Start(new ProcessStartInfo(
            "dotnet", [program, "--port", $"{port}", "--data", folder, "--still", "--postgres", postgres, "--teams", teams])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var bot = new BotProcess(process, port);
        await Until.HoldsAsync(bot.IsUpAsync, "a second instance starts");
        return bot;
    }

    /// <summary>Its timer ticks, and it sends what is due, or stands by while another instance does.</summary>
    public Task TickAsync() => http.PostAsJsonAsync(new Uri(address, "/sandbox/clock"), new { advance = "PT1S" });

    /// <summary>It stands still, and knows nothing of it, as a machine does that is paused by its host.</summary>
    public Task FreezeAsync() => SignalAsync("STOP");

    public Task GoOnAsync() => SignalAsync("CONT");

    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.WaitForExit();
        process.Dispose();
        http.Dispose();
    }

    private async Task<bool> IsUpAsync()
    {
        try
        {
            return (await http.GetAsync(new Uri(address, "/api/health"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
