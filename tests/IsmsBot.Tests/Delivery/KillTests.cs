using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox;

namespace IsmsBot.Tests.Delivery;

/// <summary>The process is killed in the middle of a campaign, without a word, and started again.</summary>
[Collection("Alone")]
public sealed class KillTests : IDisposable
{
    /// <summary>As many sends as the pump has under way at once.</summary>
    private const int MostInFlight = 16;

    private readonly string folder = Directory.CreateTempSubdirectory("ismsbot-kill-").FullName;
    private readonly int port = FreePortNumber();
    private readonly HttpClient http = new(new SocketsHttpHandler(), disposeHandler: true) { Timeout = TimeSpan.FromMinutes(4) };
    private Process? process;

    [Fact]
    public async Task Kill_in_the_middle_of_a_campaign_loses_no_card_and_repeats_at_most_those_in_flight()
    {
        await StartAsync();
        var moving = MoveClockAsync("2026-11-23T10:00:00Z");
        await WaitUntilAsync(async () => (await FiguresAsync())["sentLastMinute"]!.GetValue<int>() >= 60);
        Kill();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => moving);

        await StartAsync();
        await MoveClockAsync("2026-11-23T14:00:00Z");
        await WaitUntilAsync(async () => (await FiguresAsync()) is var f && f["waiting"]!.GetValue<int>() + f["sending"]!.GetValue<int>() == 0);

        var cards = await CardsOfEachPersonAsync();
        Assert.Equal(246, cards.Count(n => n >= 1));
        Assert.InRange(cards.Sum(n => Math.Max(0, n - 1)), 0, MostInFlight);
    }

    public void Dispose()
    {
        Kill();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync()
    {
        var program = Path.ChangeExtension(typeof(SandboxApp).Assembly.Location, ".dll");
        process = Process.Start(new ProcessStartInfo("dotnet", [program, "--port", $"{port}", "--data", folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilAsync(async () =>
        {
            try
            {
                return (await http.GetAsync(new Uri($"http://localhost:{port}/api/health"))).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        });
    }

    private void Kill()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    private async Task MoveClockAsync(string to) =>
        (await http.PostAsJsonAsync(new Uri($"http://localhost:{port}/sandbox/clock"), new { to })).EnsureSuccessStatusCode();

    private async Task<JsonNode> FiguresAsync() => (await http.GetFromJsonAsync<JsonNode>(new Uri($"http://localhost:{port}/sandbox/outbox")))!;

    private async Task<List<int>> CardsOfEachPersonAsync()
    {
        var people = (await http.GetFromJsonAsync<JsonNode>(new Uri($"http://localhost:{port}/sandbox/people?take=500")))!["people"]!.AsArray();
        var counts = new List<int>();
        foreach (var person in people.Select(p => (string)p!["entraId"]!))
        {
            var chats = (await http.GetFromJsonAsync<JsonNode>(new Uri($"http://localhost:{port}/sandbox/chats?as={person}")))!["chats"]!.AsArray();
            var chat = chats.Select(c => c!).FirstOrDefault(c => (string)c["kind"]! == "personal");
            var messages =
                chat is null
                    ? []
                    : (await http.GetFromJsonAsync<JsonNode>(new Uri(
                        $"http://localhost:{port}/sandbox/chats/{Uri.EscapeDataString((string)chat["id"]!)}/messages?as={person}")))!["messages"]!
                        .AsArray();
            counts.Add(messages.Count(m => m!["card"]?.ToJsonString().Contains("Short lesson", StringComparison.Ordinal) == true));
        }

        return counts;
    }

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 600; i++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(200);
        }

        Assert.Fail("It did not happen within two minutes.");
    }

    private static int FreePortNumber()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
