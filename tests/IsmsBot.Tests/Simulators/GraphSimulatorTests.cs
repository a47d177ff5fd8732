using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph;

namespace IsmsBot.Tests.Simulators;

/// <summary>The simulated SharePoint behaves as the service is documented to, seen with plain HTTP.</summary>
public sealed class GraphSimulatorTests : IAsyncLifetime, IDisposable
{
    private const string Person = "11111111-0000-4000-8000-000000000001";
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }, disposeHandler: true);
    private GraphSimulator graph = null!;

    private string Drive => $"/drives/{graph.Library("Published").Id}";

    public async Task InitializeAsync()
    {
        graph = await GraphSimulator.StartAsync(new GraphSimulatorOptions { PageSize = 2 });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", graph.Tokens.ForApplication(graph.Options.AppId, graph.Options.ClientSecret, "https://graph.microsoft.com/.default"));
    }

    public async Task DisposeAsync() => await graph.DisposeAsync();

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task Versions_are_numbered_as_a_library_with_minor_versions_numbers_them()
    {
        var item = await PutAsync("a.md", "one");
        await PutAsync("a.md", "two");
        Assert.Equal(["0.2", "0.1"], await VersionsAsync(item));
        await PostAsync($"{Drive}/items/{item}/checkout");
        await PutAsync("a.md", "three");
        Assert.Equal(["0.2", "0.1"], await VersionsAsync(item));
        await PostAsync($"{Drive}/items/{item}/checkin", """{"checkInAs":"published","comment":"x"}""");
        Assert.Equal(["1.0", "0.2", "0.1"], await VersionsAsync(item, all: true));
        await SendAsync(HttpMethod.Patch, $"{Drive}/items/{item}/listItem/fields", """{"DocId":"ISMS-POL-001"}""", HttpStatusCode.OK);
        Assert.Equal("1.1", (await VersionsAsync(item))[0]);
    }

    [Fact]
    public async Task Content_comes_from_another_host_once_and_never_with_a_token()
    {
        var item = await PutAsync("a.md", "one");
        using var redirect = await http.GetAsync(Address($"{Drive}/items/{item}/content"));
        Assert.Equal((HttpStatusCode.Found, "localhost"), (redirect.StatusCode, redirect.Headers.Location!.Host));
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync(redirect.Headers.Location)).StatusCode);
        using var bare = new HttpClient(new SocketsHttpHandler());
        Assert.Equal("one", await bare.GetStringAsync(redirect.Headers.Location));
        Assert.Equal(HttpStatusCode.NotFound, (await bare.GetAsync(redirect.Headers.Location)).StatusCode);
    }

    [Fact]
    public async Task The_current_version_is_not_given_by_its_number_and_an_old_one_is()
    {
        var item = await PutAsync("a.md", "one");
        await PutAsync("a.md", "two");
        await RefusedAsync(HttpMethod.Get, $"{Drive}/items/{item}/versions/0.2/content", null, HttpStatusCode.BadRequest, "invalidRequest");
        Assert.Equal(HttpStatusCode.Found, (await http.GetAsync(Address($"{Drive}/items/{item}/versions/0.1/content"))).StatusCode);
        await RefusedAsync(HttpMethod.Get, $"{Drive}/items/{item}/versions/7.0/content", null, HttpStatusCode.NotFound, "itemNotFound");
    }

    [Fact]
    public async Task What_somebody_else_has_is_locked_and_an_application_may_give_it_back()
    {
        var item = await PutAsync("a.md", "one");
        graph.As(Person).CheckOut(graph.Library("Published"), "a.md");
        await RefusedAsync(HttpMethod.Put, $"{Drive}/items/{item}/content", "two", HttpStatusCode.Locked, "notAllowed");
        await PostAsync($"{Drive}/items/{item}/discardCheckout");
        await RefusedAsync(HttpMethod.Post, $"{Drive}/items/{item}/checkin", "{}", HttpStatusCode.BadRequest, "invalidRequest");
        graph.As(Person).Open(graph.Library("Published"), "a.md");
        await RefusedAsync(HttpMethod.Put, $"{Drive}/items/{item}/content", "two", HttpStatusCode.Locked, "accessDenied");
    }

    [Theory]
    [InlineData("b:c.md", "invalidRequest", HttpStatusCode.BadRequest)]
    [InlineData("~$b.md", "invalidRequest", HttpStatusCode.BadRequest)]
    [InlineData("A.MD", "nameAlreadyExists", HttpStatusCode.Conflict)]
    public async Task Names_are_checked_and_compared_without_case(string name, string code, HttpStatusCode status)
    {
        await PutAsync("a.md", "one");
        await RefusedAsync(
            HttpMethod.Put, $"{Drive}/root:/{Uri.EscapeDataString(name)}:/content?@microsoft.graph.conflictBehavior=fail", "x", status, code);
    }

    [Fact]
    public async Task A_condition_that_does_not_hold_changes_nothing()
    {
        var item = await PutAsync("a.md", "one");
        using var request = new HttpRequestMessage(HttpMethod.Put, Address($"{Drive}/items/{item}/content")) { Content = new StringContent("two") };
        request.Headers.TryAddWithoutValidation("If-Match", "\"{00000000-0000-0000-0000-000000000000},9\"");
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await http.SendAsync(request)).StatusCode);
        Assert.Equal(["0.1"], await VersionsAsync(item));
    }

    [Fact]
    public async Task Delta_goes_on_from_its_link_in_pages_and_forgets()
    {
        var start = (string)(await GetAsync($"{Drive}/root/delta()?token=latest"))["@odata.deltaLink"]!;
        foreach (var name in new[] { "a.md", "b.md", "c.md" })
        {
            await PutAsync(name, "x");
        }

        graph.As(Person).Delete(graph.Library("Published"), "b.md");
        var (names, link) = (new List<string?>(), start);
        while (true)
        {
            var page = JsonNode.Parse(await http.GetStringAsync(new Uri(link)))!;
            names.AddRange(page["value"]!.AsArray()
                .Where(item => item!["root"] is null)
                .Select(item => item!["deleted"] is null ? (string?)item["name"] : "deleted"));
            if (page["@odata.nextLink"] is null)
            {
                break;
            }

            link = (string)page["@odata.nextLink"]!;
        }

        Assert.Equal(["a.md", "c.md", "deleted"], names);
        graph.ForgetDeltaTokens();
        Assert.Equal(HttpStatusCode.Gone, (await http.GetAsync(new Uri(start))).StatusCode);
    }

    [Fact]
    public async Task A_batch_holds_twenty_and_leaves_out_what_depends_on_a_failure()
    {
        var tooMany = new JsonArray([.. Enumerable.Range(0, 21).Select(n => new JsonObject { ["id"] = $"{n}", ["method"] = "GET", ["url"] = "/x" })]);
        var batch = new JsonObject { ["requests"] = tooMany }.ToJsonString();
        await RefusedAsync(HttpMethod.Post, "/$batch", batch, HttpStatusCode.BadRequest, "invalidRequest");
        var first = $$"""{"id":"1","method":"GET","url":"{{Drive}}/items/nothing"}""";
        var second = $$"""{"id":"2","method":"GET","url":"{{Drive}}","dependsOn":["1"]}""";
        using var content = new StringContent($$"""{"requests":[{{first}},{{second}}]}""", Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(Address("/$batch"), content);
        var statuses = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["responses"]!
            .AsArray()
            .ToDictionary(part => (string)part!["id"]!, part => (int)part!["status"]!);
        Assert.Equal((404, 424), (statuses["1"], statuses["2"]));
    }

    [Theory]
    [InlineData(RetryAfterForm.Seconds, "")]
    [InlineData(RetryAfterForm.Fraction, ".")]
    [InlineData(RetryAfterForm.Date, "GMT")]
    public async Task What_is_over_the_budget_is_told_to_wait(RetryAfterForm form, string part)
    {
        await using var tight = await GraphSimulator.StartAsync(new GraphSimulatorOptions { UnitsPerMinute = 1, RetryAfter = form });
        using var client = new HttpClient(new SocketsHttpHandler());
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tight.Tokens.ForPerson(Person, "Noor"));
        await client.GetAsync(new Uri($"{tight.Address}/v1.0/drives/{tight.Library("Drafts").Id}"));
        using var refused = await client.GetAsync(new Uri($"{tight.Address}/v1.0/drives/{tight.Library("Drafts").Id}"));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains(part, refused.Headers.GetValues("Retry-After").Single(), StringComparison.Ordinal);
        Assert.InRange(Adapters.Graph.RetryAfter.Of(refused, TimeProvider.System)!.Value.TotalSeconds, 50, 62);
    }

    private async Task<string> PutAsync(string name, string text)
    {
        using var answer = await http.PutAsync(Address($"{Drive}/root:/{name}:/content"), new StringContent(text));
        return (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!;
    }

    private Task PostAsync(string path, string body = "") => SendAsync(HttpMethod.Post, path, body, HttpStatusCode.NoContent);

    private async Task<string> SendAsync(HttpMethod method, string path, string? body, HttpStatusCode expected)
    {
        using var request =
            new HttpRequestMessage(method, Address(path))
            {
                Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
            };
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{(int)answer.StatusCode} {text}");
        return text;
    }

    private async Task RefusedAsync(HttpMethod method, string path, string? body, HttpStatusCode status, string code) =>
        Assert.Equal(code, (string?)JsonNode.Parse(await SendAsync(method, path, body, status))!["error"]!["code"]);

    private async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await http.GetStringAsync(Address(path)))!;

    private async Task<List<string>> VersionsAsync(string item, bool all = false) =>
        [
            .. (await GetAsync($"{Drive}/items/{item}/versions" + (all ? "?$skiptoken=0" : "")))["value"]!
                .AsArray()
                .Select(version => (string)version!["id"]!),
            .. all ? ["0.1"] : Array.Empty<string>(),
        ];

    private Uri Address(string path) => new($"{graph.Address}/v1.0{path}");
}
