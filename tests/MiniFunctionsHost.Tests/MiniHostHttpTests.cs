using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace MiniFunctionsHost.Tests;

/// <summary>HTTP reaches the worker as it came, and the worker's own port is nobody's way in.</summary>
public sealed class MiniHostHttpTests : IAsyncLifetime
{
    private readonly HttpClient http = new(new SocketsHttpHandler());
    private MiniHost host = null!;

    public async Task InitializeAsync() => host = await MiniHost.StartAsync(ExampleWorker.Settings());

    public async Task DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task A_request_is_passed_on_unchanged_also_when_it_is_sent_in_chunks()
    {
        using var body = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("hällo")));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/api/echo?x=1&y=a%20b&y=c")) { Content = body };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.UserAgent.ParseAdd("curl/7.88.1");
        request.Headers.Authorization = new("Bearer", "x.y.z");

        using var answer = await http.SendAsync(request);
        var echo = (await answer.Content.ReadFromJsonAsync<JsonNode>())!;

        Assert.Equal("/api/echo?x=1&y=a%20b&y=c", (string?)echo["path"]);
        Assert.Equal("hällo", (string?)echo["body"]);
        Assert.Equal(host.Address.Authority, (string?)echo["host"]);
        Assert.Equal("http", (string?)echo["scheme"]);
        Assert.Equal("curl/7.88.1", (string?)echo["agent"]);
        Assert.Equal("Bearer x.y.z", (string?)echo["authorization"]);
    }

    [Theory]
    [InlineData(202)]
    [InlineData(404)]
    [InlineData(503)]
    public async Task A_status_is_passed_back_as_it_is(int code)
    {
        using var answer = await http.GetAsync(new Uri(host.Address, $"/api/status?code={code}"));

        Assert.Equal(code, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("Cards")]
    [InlineData("/api/../Cards")]
    [InlineData("/api/..%2fCards")]
    public async Task An_outsider_reaches_no_other_function(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsync(new Uri(host.Address, path), null)).StatusCode);

    [Fact]
    public async Task A_stranger_on_the_workers_own_port_is_turned_away()
    {
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri(host.Address, "/api/echo"))).StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(host.Worker.Http!, "/api/echo"));

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    [Fact]
    public async Task A_caller_who_hangs_up_is_noticed_in_the_worker()
    {
        using var hangUp = new CancellationTokenSource();
        var asked = http.GetAsync(new Uri(host.Address, "/api/slow"), hangUp.Token);
        await ExampleWorker.SaidAsync(host, "slow begins");

        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await ExampleWorker.SaidAsync(host, "slow was left");
    }

    [Fact]
    public async Task A_stop_waits_for_the_request_that_is_under_way_and_lets_the_worker_end_by_itself()
    {
        var asked = http.GetStringAsync(new Uri(host.Address, "/api/slow"));
        await ExampleWorker.SaidAsync(host, "slow begins");

        await host.DisposeAsync();

        Assert.Equal("finished", await asked);
        Assert.Contains("example: stopping", host.Worker.Lines);
        Assert.Equal(200, host.Worker.ExitCode);
        using var socket = new TcpClient();
        await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(host.Worker.Http!.Host, host.Worker.Http.Port));
    }
}
