using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox;
using IsmsBot.Sandbox.Graph;

namespace IsmsBot.Tests.SharePoint;

/// <summary>
/// The SDK of Graph is 48 MB and costs a start 150 ms, so it is loaded by the first document and not before. Seen in a process of its own: in this
/// one other tests have loaded it long ago.
/// </summary>
[Collection("Alone")]
public sealed class LoadingTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("ismsbot-loading-").FullName;
    private readonly int port = new Uri(FreePort.In("http://127.0.0.1:0")).Port;
    private readonly HttpClient http = new(new SocketsHttpHandler(), disposeHandler: true) { Timeout = TimeSpan.FromMinutes(2) };
    private Process? process;

    [Fact]
    public async Task A_message_loads_nothing_of_Graph_and_a_document_does()
    {
        await using var graph = await GraphSimulator.StartAsync();

        // The first start publishes the documents of the sample company, so it needs SharePoint.
        await StartAsync(graph);
        Assert.Contains("Microsoft.Graph.dll", LoadedFiles());
        Assert.NotEmpty(graph.Library("Published").Items);
        await StopAsync();

        graph.Journal.Clear();
        await StartAsync(graph);
        await SayHelpAsync();
        Assert.DoesNotContain(
            LoadedFiles(),
            file => file.StartsWith("Microsoft.Graph", StringComparison.Ordinal) || file.StartsWith("Microsoft.Kiota", StringComparison.Ordinal));
        Assert.Empty(graph.Journal.Requests);

        var pdf = await http.GetByteArrayAsync(Address("/documents/ISMS-POL-001/3.0/pdf"));
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(pdf[..4]), StringComparison.Ordinal);
        Assert.Contains("Microsoft.Graph.dll", LoadedFiles());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await StopAsync();
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StartAsync(GraphSimulator graph)
    {
        var program = Path.ChangeExtension(typeof(SandboxApp).Assembly.Location, ".dll");
        var start = new ProcessStartInfo("dotnet", [program, "--port", $"{port}", "--data", folder, "--still"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Isms__SharePoint__Site"] = $"{graph.Options.SiteHost}/{graph.Options.SitePath}";
        start.Environment["Isms__SharePoint__Graph"] = $"{graph.Address}/v1.0";
        start.Environment["Isms__SharePoint__TokenAuthority"] = graph.TokenAuthority;
        start.Environment["Isms__SharePoint__ClientSecret"] = graph.Options.ClientSecret;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilAsync(async () =>
        {
            try
            {
                return (await http.GetAsync(Address("/api/health"))).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        });
    }

    private async Task StopAsync()
    {
        if (process is { } running)
        {
            running.Kill();
            await running.WaitForExitAsync();
            running.Dispose();
            process = null;
        }
    }

    private async Task SayHelpAsync()
    {
        var person = (await http.GetFromJsonAsync<JsonNode>(Address("/sandbox/people?take=1")))!["people"]![0]!["entraId"]!.GetValue<string>();
        var chat = (await http.GetFromJsonAsync<JsonNode>(Address($"/sandbox/chats?as={person}")))!["chats"]!.AsArray().First(
            one => (string)one!["kind"]! == "personal")!["id"]!.GetValue<string>();
        var messages = Address($"/sandbox/chats/{Uri.EscapeDataString(chat)}/messages?as={person}");
        (await http.PostAsJsonAsync(Address($"/sandbox/chats/{Uri.EscapeDataString(chat)}/messages"), new { @as = person, text = "help" }))
            .EnsureSuccessStatusCode();
        await WaitUntilAsync(
            async () => (await http.GetFromJsonAsync<JsonNode>(messages))!["messages"]!.AsArray().Any(one => one!["card"] is not null));
    }

    /// <summary>Names of the files that are mapped into the process, assemblies among them.</summary>
    private List<string> LoadedFiles() => [.. File.ReadLines($"/proc/{process!.Id}/maps").Select(line => Path.GetFileName(line)).Distinct()];

    private Uri Address(string path) => new($"http://localhost:{port}{path}");

    private static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 300; i++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(200);
        }

        Assert.Fail("It did not happen within a minute.");
    }
}
