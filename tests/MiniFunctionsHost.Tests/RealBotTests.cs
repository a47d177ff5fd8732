using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Queues;
using MiniFunctionsHost.Tests.Cloud;

namespace MiniFunctionsHost.Tests;

/// <summary>The bot as it is deployed: its own process behind a Functions host, started, fed and ended as the host does.</summary>
[Collection(Rings.OneQueue)]
public sealed class RealBotTests : IAsyncLifetime
{
    private static readonly string? Storage = Environment.GetEnvironmentVariable("ISMSBOT_TEST_STORAGE");
    private readonly string data = Directory.CreateTempSubdirectory("ismsbot-host-").FullName;
    private readonly HttpClient http = new(new SocketsHttpHandler());
    private MiniHost host = null!;

    public async Task InitializeAsync()
    {
        var settings = HostSettings.Read(Built.Folder("IsmsBot.Host"), Storage) with { AppSettings = AppSettings() };
        await MigrateAsync(settings);
        host = await MiniHost.StartAsync(settings);
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task It_is_well_and_says_so_through_the_host()
    {
        using var answer = await http.GetAsync(new Uri(host.Address, "/api/health"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(1, host.Worker.Starts);
    }

    [Fact]
    public async Task Its_links_are_opened_through_the_host_and_one_that_it_did_not_make_opens_nothing()
    {
        var address = new Uri(host.Address, "/api/read?what=policy&of=ENR-0001&content=1.0&for=P0001&until=2000000000&sign=x");

        using var looked = await http.GetAsync(address);
        using var pressed = await http.PostAsync(address, new FormUrlEncodedContent(new Dictionary<string, string> { ["wish"] = "ToOpen" }));

        Assert.All([looked, pressed], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.Contains("This link does not work", await pressed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiJjMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDEifQ.")]
    public async Task Nobody_comes_in_without_a_token_of_Teams(string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/api/messages"))
        {
            Content = new StringContent(
                """{"type":"message","id":"1","text":"help","from":{"id":"29:x","aadObjectId":"00000000-0000-0000-0000-000000000001"}}""",
                Encoding.UTF8,
                "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var answer = await http.SendAsync(request);

        Assert.InRange((int)answer.StatusCode, 401, 403);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task It_does_its_rounds_on_the_schedule_of_its_settings()
    {
        await SaidAsync("ReminderTick", " ended: ");

        Assert.Equal(1, host.Worker.Starts);
        Assert.Empty(host.Worker.Crashes);
    }

    [Fact]
    public async Task Each_of_its_functions_succeeds_when_it_is_fired_by_hand()
    {
        foreach (var function in (string[])["ReminderTick", "CardDelivery", "CardDeliveryPoison"])
        {
            using var answer = await http.PostAsync(new Uri(host.Address, "/admin/functions/" + function), new StringContent("{}"));
            var said = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            Assert.True((bool)said["succeeded"]!, function + ": " + string.Join('\n', host.Worker.Lines.TakeLast(20)));
        }
    }

    [Fact]
    public async Task Killed_in_the_middle_it_is_started_again_and_goes_on()
    {
        await SaidAsync("ReminderTick", " ended: ");
        Process.GetProcessById(host.Worker.ProcessId).Kill();
        for (var tries = 0; tries < 300 && host.Worker.Starts < 2; tries++)
        {
            await Task.Delay(100);
        }

        using var answer = await http.GetAsync(new Uri(host.Address, "/api/health"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(host.Worker.Crashes);
    }

    [StorageFact]
    public async Task A_ring_in_its_queue_is_heard_and_taken_away()
    {
        var queue = new QueueClient(Storage, "card-delivery", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateIfNotExistsAsync();
        await queue.ClearMessagesAsync();
        await queue.SendMessageAsync("{}");

        await SaidAsync("CardDelivery ", " ended: ");

        var left = 1;
        for (var tries = 0; tries < 100 && left > 0; tries++)
        {
            await Task.Delay(100);
            left = (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;
        }

        Assert.Equal(0, left);
    }

    private Dictionary<string, string> AppSettings()
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Isms__Bot__AppId"] = "c0000000-0000-4000-8000-000000000001",
            ["Isms__Bot__Tenants__0"] = "a89f429a-d0cf-505f-9a9f-7c0b39182f7c",
            ["Isms__Database__ConnectionString"] = $"Data Source={Path.Combine(data, "isms.db")}",
            ["Isms__Documents__Folder"] = Path.Combine(data, "documents"),
            ["REMINDER_SCHEDULE"] = "*/2 * * * * *",
        };
        if (Storage is not null)
        {
            settings["Isms__Queue__ConnectionString"] = Storage;
        }

        return settings;
    }

    private static async Task MigrateAsync(HostSettings settings)
    {
        var start = new ProcessStartInfo(settings.Executable, [.. settings.Arguments, "migrate"])
        {
            WorkingDirectory = settings.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings.AppSettings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
    }

    private async Task SaidAsync(params string[] words)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (host.Worker.Logs.Any(log => words.All(word => log.Message.Contains(word, StringComparison.Ordinal))))
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail(string.Join('\n', host.Worker.Logs.Select(log => log.Message).TakeLast(40).Concat(host.Worker.Lines.TakeLast(10))));
    }
}
