using System.Net;
using System.Net.Sockets;
using IsmsBot.Adapters.Doors;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Kernel.Documents.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Whoever is slow holds nobody else up, and is told so.</summary>
public sealed class SlowServerTests
{
    [Fact]
    public async Task A_file_that_comes_byte_by_byte_is_given_up()
    {
        using var services = new ServiceCollection().AddPipelines().BuildServiceProvider();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var stop = new CancellationTokenSource();
        var dripping = DripAsync(listener, stop.Token);
        var uploads = new Uploads(services.GetRequiredService<IHttpClientFactory>(), [], new DoorPolicy(AnonymousFromLoopback: true))
        {
            Patience = TimeSpan.FromMilliseconds(400),
        };

        var fetching = uploads.FetchAsync(new UploadedFile("risks.csv", $"http://{listener.LocalEndpoint}/"), 1_000_000, CancellationToken.None);

        await Assert.ThrowsAsync<IOException>(() => fetching.WaitAsync(TimeSpan.FromSeconds(20)));
        await stop.CancelAsync();
        await dripping;
    }

    [Fact]
    public async Task An_answer_of_Graph_that_comes_byte_by_byte_is_given_up()
    {
        using var services = new ServiceCollection().AddGraphPipeline(TimeSpan.FromMilliseconds(400)).BuildServiceProvider();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var stop = new CancellationTokenSource();
        var dripping = DripAsync(listener, stop.Token);
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(GraphPipeline.Graph);
        using var writing = new HttpRequestMessage(HttpMethod.Post, $"http://{listener.LocalEndpoint}/");

        // What reads the answer as it comes, like the SDK, has no time of its own.
        var asking = client.SendAsync(writing, HttpCompletionOption.ResponseHeadersRead);

        await Assert.ThrowsAsync<Polly.Timeout.TimeoutRejectedException>(() => asking.WaitAsync(TimeSpan.FromSeconds(20)));
        await stop.CancelAsync();
        await dripping;
    }

    [Theory]
    [InlineData(413, "too large")]
    [InlineData(408, "too slowly")]
    [InlineData(400, "did not arrive whole")]
    public void A_body_that_is_not_read_is_refused_for_what_is_wrong_with_it(int status, string said)
    {
        Assert.Contains(said, MessagesDoor.WhyNot(status), StringComparison.Ordinal);
        Assert.Equal(status == 413, MessagesDoor.WhyNot(status).Contains("too large", StringComparison.Ordinal));
    }

    /// <summary>The head at once, and then a byte now and then.</summary>
    private static async Task DripAsync(TcpListener listener, CancellationToken stop)
    {
        using var client = await listener.AcceptTcpClientAsync(CancellationToken.None);
        try
        {
            var head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n"u8.ToArray();
            await client.GetStream().WriteAsync(head, stop);
            while (true)
            {
                await client.GetStream().WriteAsync("x"u8.ToArray(), stop);
                await Task.Delay(20, stop);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException)
        {
            // The bot hung up, or the test is over.
        }
    }
}
