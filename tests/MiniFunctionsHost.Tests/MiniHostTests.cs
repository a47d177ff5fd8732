using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace MiniFunctionsHost.Tests;

/// <summary>The mini host does what the real one was seen to do.</summary>
public sealed class MiniHostTests : IAsyncLifetime
{
    private readonly HttpClient http = new(new SocketsHttpHandler());
    private MiniHost host = null!;

    public async Task InitializeAsync() => host = await MiniHost.StartAsync(ExampleFolder.Make());

    public async Task DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_request_is_held_until_the_handler_is_ready_and_passed_on_unchanged()
    {
        using var body = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("hällo")));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/api/echo?x=1&y=a%20b&y=c")) { Content = body };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.UserAgent.ParseAdd("curl/7.88.1");

        using var answer = await http.SendAsync(request);
        var echo = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;

        Assert.Equal("/api/echo?x=1&y=a%20b&y=c", (string?)echo["path"]);
        Assert.Equal("hällo", (string?)echo["body"]);
        Assert.Equal($"127.0.0.1:{host.Handler.Port}", (string?)echo["host"]);
        Assert.Equal(host.Address.Authority, (string?)echo["forwarded"]);
        Assert.Equal("curl/7.88.1", (string?)echo["agent"]);
    }

    [Theory]
    [InlineData("Tick")]
    [InlineData("cards")]
    [InlineData("/api/../Cards")]
    [InlineData("/api/..%2fCards")]
    public async Task An_outsider_reaches_no_invocation(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsync(new Uri(host.Address, path), null)).StatusCode);

    [Fact]
    public async Task A_function_is_fired_by_hand_and_judged_by_its_status()
    {
        Assert.True(await Fire("Tick", ""));
        Assert.True(await Fire("Cards", "work"));
        Assert.False(await Fire("Cards", "please fail"));
    }

    [Fact]
    public async Task An_empty_success_hangs_until_the_time_out_and_costs_the_process()
    {
        Assert.False(await Fire("Cards", "answer nothing"));
        Assert.True(await Fire("Cards", "work"));

        Assert.Equal(2, host.Handler.Starts);
        Assert.Empty(host.Handler.Crashes);
    }

    [Fact]
    public async Task A_handler_that_ends_with_0_is_never_started_again()
    {
        Assert.False(await Fire("Cards", "exit:0"));

        using var answer = await http.GetAsync(new Uri(host.Address, "/api/echo"));
        using var ping = await http.GetAsync(new Uri(host.Address, "/admin/host/ping"));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, ping.StatusCode);
        Assert.Equal(1, host.Handler.Starts);
    }

    [Fact]
    public async Task A_handler_that_ends_with_200_is_started_again_and_not_blamed()
    {
        Assert.False(await Fire("Cards", "exit:200"));
        await Until(() => host.Handler.Starts == 2);

        Assert.True(await Fire("Cards", "work"));
        Assert.Empty(host.Handler.Crashes);
    }

    [Fact]
    public async Task The_third_crash_ends_the_host()
    {
        for (var crash = 1; crash <= 3; crash++)
        {
            Assert.False(host.Handler.GaveUp.IsCompleted);
            Assert.False(await Fire("Cards", "exit:3"));
            await Until(() => host.Handler.Crashes.Count == crash);
        }

        await host.Handler.GaveUp.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private static async Task Until(Func<bool> happened)
    {
        for (var tries = 0; tries < 300 && !happened(); tries++)
        {
            await Task.Delay(100);
        }

        Assert.True(happened());
    }

    private async Task<bool> Fire(string function, string message)
    {
        using var content = new StringContent(message);
        using var answer = await http.PostAsync(new Uri(host.Address, "/admin/functions/" + function), content);
        return (bool)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["succeeded"]!;
    }
}
