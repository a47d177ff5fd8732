using System.Diagnostics;
using System.Net;
using IsmsBot.Adapters.Graph;

namespace IsmsBot.Tests.SharePoint;

/// <summary>When SharePoint tells one request to wait, those after it wait too, and what little is left of a limit is spread.</summary>
[Collection("Alone")]
public sealed class PaceTests
{
    private readonly Service service = new();

    [Fact]
    public async Task A_request_that_is_told_to_wait_holds_up_those_after_it()
    {
        using var http = Client();
        service.Next = () => Answer(HttpStatusCode.TooManyRequests, ("Retry-After", "0.6"));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await http.GetAsync(new Uri("http://graph.test/1"))).StatusCode);
        service.Next = () => Answer(HttpStatusCode.OK);
        Assert.True(await Taken(() => http.GetAsync(new Uri("http://graph.test/2"))) > TimeSpan.FromMilliseconds(400));
        Assert.True(await Taken(() => http.GetAsync(new Uri("http://graph.test/3"))) < TimeSpan.FromMilliseconds(400));
    }

    [Fact]
    public async Task What_little_is_left_is_spread_over_the_time_until_the_reset()
    {
        using var http = Client();
        service.Next = () => Answer(HttpStatusCode.OK, ("RateLimit-Limit", "100"), ("RateLimit-Remaining", "9"), ("RateLimit-Reset", "3"));
        await http.GetAsync(new Uri("http://graph.test/1"));
        Assert.True(await Taken(async () =>
        {
            await http.GetAsync(new Uri("http://graph.test/2"));
            return await http.GetAsync(new Uri("http://graph.test/3"));
        }) > TimeSpan.FromMilliseconds(200));
        service.Next = () => Answer(HttpStatusCode.OK, ("RateLimit-Limit", "100"), ("RateLimit-Remaining", "90"), ("RateLimit-Reset", "3"));
        await http.GetAsync(new Uri("http://graph.test/4"));
        await Task.Delay(400);
        Assert.True(await Taken(() => http.GetAsync(new Uri("http://graph.test/5"))) < TimeSpan.FromMilliseconds(200));
    }

    private HttpClient Client() => new(new GraphPace.Handler(new GraphPace(TimeProvider.System)) { InnerHandler = service });

    private static async Task<TimeSpan> Taken(Func<Task<HttpResponseMessage>> send)
    {
        var began = Stopwatch.GetTimestamp();
        await send();
        return Stopwatch.GetElapsedTime(began);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, params (string Name, string Value)[] headers)
    {
        var answer = new HttpResponseMessage(status);
        foreach (var (name, value) in headers)
        {
            answer.Headers.TryAddWithoutValidation(name, value);
        }

        return answer;
    }

    private sealed class Service : HttpMessageHandler
    {
        public Func<HttpResponseMessage> Next { get; set; } = () => new HttpResponseMessage();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(Next());
    }
}
