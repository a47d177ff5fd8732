using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Tests.Simulators;

/// <summary>
/// What of Microsoft 365 lies beside documents and people, as the simulated Graph has it: apps, events, plans, approvals, and subscriptions to
/// changes.
/// </summary>
public sealed class GraphTeamworkTests : IAsyncLifetime, IDisposable
{
    private const string Person = "11111111-0000-4000-8000-000000000001";
    private const string Teams = $"/users/{Person}/teamwork/installedApps";
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }, disposeHandler: true);
    private readonly HandClock clock = new();
    private GraphSimulator graph = null!;

    public async Task InitializeAsync()
    {
        graph = await GraphSimulator.StartAsync(new GraphSimulatorOptions { WireClock = clock, TokenLifetime = TimeSpan.FromDays(60) });
        graph.Directory.Put(new DirectoryUser(Person, "Noor", "noor@example.test", "", "", ""));
        graph.Teamwork.Add(new CatalogApp("app-1", "manifest-1", "IsmsBot"));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", graph.Tokens.ForApplication(graph.Options.AppId, graph.Options.ClientSecret, "https://graph.microsoft.com/.default"));
    }

    public async Task DisposeAsync() => await graph.DisposeAsync();

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task The_app_is_installed_once_and_has_a_chat()
    {
        Assert.Equal(
            "app-1", (string?)(await SendAsync(
                "GET", "/appCatalogs/teamsApps?$filter=" + Uri.EscapeDataString("externalId eq 'manifest-1'"), null, 200))!["value"]![0]!["id"]);
        Assert.Empty((await SendAsync("GET", "/appCatalogs/teamsApps?$filter=" + Uri.EscapeDataString("externalId eq 'other'"), null, 200))!["value"]!
            .AsArray());
        Assert.Empty((await SendAsync("GET", Teams, null, 200))!["value"]!.AsArray());
        const string Bind = """{"teamsApp@odata.bind":"https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/app-1"}""";
        Assert.Null(await SendAsync("POST", Teams, Bind, 201));
        await SendAsync("POST", Teams, Bind, 409);
        await SendAsync("POST", Teams, Bind.Replace("app-1", "app-2", StringComparison.Ordinal), 404);
        var installation =
            (string?)(await SendAsync("GET", Teams + "?$filter=" + Uri.EscapeDataString("teamsApp/id eq 'app-1'"), null, 200))!["value"]![0]!["id"];
        Assert.NotNull((string?)(await SendAsync("GET", $"{Teams}/{installation}/chat", null, 200))!["id"]);
        await SendAsync("GET", $"{Teams}/nothing/chat", null, 404);
    }

    [Fact]
    public async Task An_event_with_a_transaction_is_one_event_and_a_task_needs_its_tag()
    {
        var first = await SendAsync("POST", $"/users/{Person}/events", """{"subject":"Review","transactionId":"one"}""", 201);
        var again = await SendAsync("POST", $"/users/{Person}/events", """{"subject":"Review","transactionId":"one"}""", 200);
        Assert.Equal(((string?)first!["id"], 1), ((string?)again!["id"], graph.Teamwork.EventCount));
        await SendAsync("POST", "/users/nobody/events", "{}", 404);

        var task = await SendAsync("POST", "/planner/tasks", """{"title":"Close the finding"}""", 201);
        var place = $"/planner/tasks/{(string?)task!["id"]}";
        await SendAsync("PATCH", place, """{"percentComplete":50}""", 400);
        await SendAsync("PATCH", place, """{"percentComplete":50}""", 412, "W/\"9\"");
        await SendAsync("PATCH", place, """{"percentComplete":50}""", 204, "W/\"1\"");
        var half = (await SendAsync("GET", place, null, 200))!;
        Assert.Equal((50, "W/\"2\""), ((int)half["percentComplete"]!, (string?)half["@odata.etag"]));
        await SendAsync("DELETE", place, null, 204, "W/\"2\"");
        await SendAsync("GET", place, null, 404);
    }

    [Fact]
    public async Task Approvals_are_not_for_applications_and_presence_is()
    {
        await SendAsync("GET", "/../beta/solutions/approval/approvalItems", null, 403);
        Assert.Equal("Available", (string?)(await SendAsync("GET", $"/users/{Person}/presence", null, 200))!["availability"]);
    }

    [Fact]
    public async Task A_subscriber_proves_the_address_is_told_of_changes_and_forgotten_in_time()
    {
        await using var listener = await Listener.StartAsync();
        var drive = graph.Library("Published");
        var wish = new JsonObject
        {
            ["changeType"] = "updated",
            ["notificationUrl"] = listener.Address,
            ["resource"] = $"/drives/{drive.Id}/root",
            ["clientState"] = "secret",
            ["expirationDateTime"] = $"{clock.GetUtcNow().AddDays(2):o}",
        };
        await SendAsync("POST", "/subscriptions", With(wish, "expirationDateTime", $"{clock.GetUtcNow().AddDays(31):o}"), 400);
        await SendAsync("POST", "/subscriptions", With(wish, "changeType", "created"), 400);
        listener.Proves = false;
        await SendAsync("POST", "/subscriptions", wish.ToJsonString(), 400);
        listener.Proves = true;
        var id = (string?)(await SendAsync("POST", "/subscriptions", wish.ToJsonString(), 201))!["id"];

        Assert.Equal(0, await graph.Subscriptions.DeliverAsync(default));
        graph.As(Person).Upload(drive, "a.md", [65]);
        graph.As(Person).Upload(drive, "b.md", [65]);
        listener.Takes = false;
        Assert.Equal(0, await graph.Subscriptions.DeliverAsync(default));
        listener.Takes = true;
        Assert.Equal(1, await graph.Subscriptions.DeliverAsync(default));
        Assert.Equal(0, await graph.Subscriptions.DeliverAsync(default));
        Assert.All(
            listener.Told,
            told => Assert.Equal(
                (id, "secret", "updated"), (
                    (string?)told["value"]![0]!["subscriptionId"],
                    (string?)told["value"]![0]!["clientState"],
                    (string?)told["value"]![0]!["changeType"])));

        var renewed = (DateTimeOffset)(await SendAsync(
            "PATCH", $"/subscriptions/{id}", $$"""{"expirationDateTime":"{{clock.GetUtcNow().AddMinutes(1):o}}"}""", 200))!["expirationDateTime"]!;
        Assert.Equal(clock.GetUtcNow().AddMinutes(45), renewed);
        clock.Now += TimeSpan.FromMinutes(46);
        graph.As(Person).Upload(drive, "c.md", [65]);
        Assert.Equal(0, await graph.Subscriptions.DeliverAsync(default));
        await SendAsync("GET", $"/subscriptions/{id}", null, 404);
    }

    private static string With(JsonObject wish, string name, string value)
    {
        var other = wish.DeepClone();
        other[name] = value;
        return other.ToJsonString();
    }

    private async Task<JsonNode?> SendAsync(string method, string path, string? body, int expected, string? ifMatch = null)
    {
        using var content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), $"{graph.Address}/v1.0{path}") { Content = content };
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == expected, $"{method} {path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    private sealed class HandClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>The address of a subscriber.</summary>
    private sealed class Listener(WebApplication app) : IAsyncDisposable
    {
        public bool Proves { get; set; } = true;

        public bool Takes { get; set; } = true;

        public List<JsonNode> Told { get; } = [];

        public string Address => app.Urls.First() + "/told";

        public static async Task<Listener> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            var listener = new Listener(app);
            app.Run(listener.HearAsync);
            await app.StartAsync();
            return listener;
        }

        public async ValueTask DisposeAsync() => await app.DisposeAsync();

        private async Task HearAsync(HttpContext http)
        {
            if (http.Request.Query["validationToken"].ToString() is { Length: > 0 } token)
            {
                http.Response.ContentType = "text/plain";
                await http.Response.WriteAsync(Proves ? token : "no");
                return;
            }

            var said = await JsonNode.ParseAsync(http.Request.Body);
            http.Response.StatusCode = Takes ? 202 : 503;
            if (Takes)
            {
                Told.Add(said!);
            }
        }
    }
}
