using System.Net;
using System.Text;
using IsmsBot.Tests.Support;

namespace IsmsBot.Tests.Simulators;

/// <summary>
/// A page of another site can send its visitor's browser to the sandbox, under a name of its own that leads to this machine or as a request from
/// elsewhere: it gets nothing and moves nothing.
/// </summary>
public sealed class LoopbackOnlyTests : IDisposable
{
    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });

    private static readonly (HttpMethod Method, string Path)[] Doors =
    [
        (HttpMethod.Get, "/"), (HttpMethod.Get, "/sandbox/clock"), (HttpMethod.Post, "/sandbox/clock"), (HttpMethod.Post, "/sandbox/directory/leave"),
        (HttpMethod.Get, "/sandbox/people"), (HttpMethod.Get, "/sandbox/outbox"), (HttpMethod.Post, "/api/messages"), (HttpMethod.Get, "/api/read"),
        (HttpMethod.Get, "/documents/ISMS-POL-001/3.0"), (HttpMethod.Post, "/CardDelivery"),
    ];

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task Whoever_comes_from_elsewhere_is_refused_with_a_sentence_at_every_door()
    {
        await using var bot = await TestBot.StartAsync();
        var before = bot.Now;

        foreach (var (method, path) in Doors)
        {
            foreach (var (host, origin) in new (string? Host, string? Origin)[]
            {
                ("evil.example", null), ("127.0.0.1.evil.example:80", null), (null, "https://evil.example"), (null, "null"),
                (null, "http://localhost:1"), ("evil.example", "http://evil.example"),
            })
            {
                var (status, said) = await Ask(bot, method, path, host, origin);
                Assert.True(status is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized, $"{method} {path} for {host ?? origin}: {status}");
                Assert.Contains("Open it as http://localhost", said, StringComparison.Ordinal);
            }
        }

        Assert.InRange(bot.Now - before, TimeSpan.Zero, TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Its_own_page_and_programs_of_this_machine_are_answered()
    {
        await using var bot = await TestBot.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await Ask(bot, HttpMethod.Get, "/sandbox/clock", null, bot.Address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Ask(bot, HttpMethod.Get, "/sandbox/clock", null, null)).Status);
        Assert.Equal(
            HttpStatusCode.OK, (await Ask(bot, HttpMethod.Get, "/sandbox/clock", "localhost:5173", "http://localhost:5173")).Status);
    }

    private async Task<(HttpStatusCode Status, string Said)> Ask(TestBot bot, HttpMethod method, string path, string? host, string? origin)
    {
        using var request = new HttpRequestMessage(method, bot.Address + path);
        if (method == HttpMethod.Post)
        {
            request.Content = new StringContent("{\"advance\":\"PT10H\"}", Encoding.UTF8, "application/json");
        }

        request.Headers.Host = host;
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var answer = await http.SendAsync(request, CancellationToken.None);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
