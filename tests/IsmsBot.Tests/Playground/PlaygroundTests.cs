using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Adapters;
using IsmsBot.Adapters.Doors;
using IsmsBot.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Tests.Playground;

/// <summary>The Agents Playground has no token: the sandbox takes it from this machine, everything else refuses it.</summary>
public sealed class PlaygroundTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("isms-playground-").FullName;
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private WebApplication? sandbox;

    public async Task InitializeAsync() => sandbox = await SandboxApp.StartAsync(new SandboxOptions(folder, "http://127.0.0.1:0", Ticking: false));

    public async Task DisposeAsync()
    {
        http.Dispose();
        await sandbox!.StopAsync();
        await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_request_that_was_recorded_is_taken_without_an_error()
    {
        Assert.True(PlaygroundRecordings.Names.Count > 30);
        foreach (var name in PlaygroundRecordings.Names)
        {
            using var answer = await PostAsync(sandbox!, PlaygroundRecordings.Body(name));
            var invokesWhatIsNotThere = (int)answer.StatusCode == 501 && PlaygroundRecordings.Body(name)["type"]!.GetValue<string>() == "invoke";
            Assert.True(
                answer.IsSuccessStatusCode || invokesWhatIsNotThere, $"{name}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.example/emea/")]
    [InlineData("http://evil.example:3978/_connector")]
    [InlineData("http://10.0.0.7/_connector")]
    [InlineData("")]
    public async Task A_service_url_elsewhere_is_refused(string serviceUrl)
    {
        var body = PlaygroundRecordings.Body("message-personal");
        body["serviceUrl"] = serviceUrl;
        using var answer = await PostAsync(sandbox!, body);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example:3978")]
    [InlineData("Origin", "https://evil.example")]
    public async Task A_page_of_another_site_cannot_come_in_through_the_browser(string header, string value)
    {
        using var answer = await PostAsync(sandbox!, PlaygroundRecordings.Body("message-personal"), (header, value));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Where_the_bot_runs_for_real_no_request_comes_in_without_a_token()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Isms:Bot:AppId"] = "c0000000-0000-4000-8000-000000000001",
            ["Isms:Bot:Tenants:0"] = "b0000000-0000-4000-8000-000000000001",
            ["Isms:Bot:ClientSecret"] = "none",
            ["Isms:Database:Provider"] = "sqlite",
            ["Isms:Database:ConnectionString"] = $"Data Source={Path.Combine(folder, "strict.db")}",
            ["Isms:Documents:Folder"] = Path.Combine(folder, "strict"),
            ["Isms:Documents:BaseAddress"] = "http://127.0.0.1/documents",
        });
        builder.AddIsmsBot();
        await using var strict = builder.Build();
        strict.MapMessages();
        await strict.StartAsync();
        foreach (var name in PlaygroundRecordings.Names)
        {
            using var answer = await PostAsync(strict, PlaygroundRecordings.Body(name));
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    private async Task<HttpResponseMessage> PostAsync(WebApplication app, JsonObject body, params (string Name, string Value)[] headers)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var request =
            new HttpRequestMessage(HttpMethod.Post, address + "/api/messages")
            {
                Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
            };
        request.Headers.Add("x-ms-agents-playground", "true");
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await http.SendAsync(request);
    }
}
