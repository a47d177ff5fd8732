using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph;

namespace IsmsBot.Tests.Simulators;

/// <summary>
/// What an administrator or Purview can impose on a library, as the simulated SharePoint has it: approval, retention, the view threshold, a locked
/// history.
/// </summary>
public sealed class GraphRulesTests : IAsyncLifetime, IDisposable
{
    private const string Person = "11111111-0000-4000-8000-000000000001";
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }, disposeHandler: true);
    private GraphSimulator graph = null!;

    private string Drive => $"/drives/{graph.Library("Published").Id}";

    public async Task InitializeAsync()
    {
        graph = await GraphSimulator.StartAsync(new GraphSimulatorOptions
        {
            ViewThreshold = 3,
            Libraries = [new("Drafts") { VersionsMayGo = false }, new("Published"), new("Records") { ContentApproval = true }],
        });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", graph.Tokens.ForApplication(graph.Options.AppId, graph.Options.ClientSecret, "https://graph.microsoft.com/.default"));
    }

    public async Task DisposeAsync() => await graph.DisposeAsync();

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task Content_approval_hides_from_an_application_what_nobody_approved()
    {
        var records = graph.Library("Records");
        var item = (string?)(await SendAsync(HttpMethod.Put, $"/drives/{records.Id}/root:/a.md:/content", "one", HttpStatusCode.Created))!["id"];
        await SendAsync(HttpMethod.Get, $"/drives/{records.Id}/items/{item}", null, HttpStatusCode.NotFound);
        Assert.Empty((await SendAsync(HttpMethod.Get, $"/drives/{records.Id}/root/children", null, HttpStatusCode.OK))!["value"]!.AsArray());
        graph.As(Person).Approve(records, "a.md");
        await SendAsync(HttpMethod.Get, $"/drives/{records.Id}/items/{item}", null, HttpStatusCode.OK);
        await SendAsync(HttpMethod.Put, $"/drives/{records.Id}/items/{item}/content", "two", HttpStatusCode.OK);
        await SendAsync(HttpMethod.Get, $"/drives/{records.Id}/items/{item}", null, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_retention_label_forbids_to_delete_and_a_locked_record_to_change()
    {
        var item = (string?)(await SendAsync(HttpMethod.Put, $"{Drive}/root:/a.md:/content", "one", HttpStatusCode.Created))!["id"];
        await SendAsync(HttpMethod.Put, $"{Drive}/items/{item}/content", "two", HttpStatusCode.OK);
        await SendAsync(HttpMethod.Get, $"{Drive}/items/{item}/retentionLabel", null, HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Patch, $"{Drive}/items/{item}/retentionLabel", """{"name":"ISMS record"}""", HttpStatusCode.Created);
        await SendAsync(HttpMethod.Patch, $"{Drive}/items/{item}/retentionLabel", """{"name":"ISMS record"}""", HttpStatusCode.OK);
        await SendAsync(HttpMethod.Delete, $"{Drive}/items/{item}", null, HttpStatusCode.Forbidden);
        await SendAsync(HttpMethod.Delete, $"{Drive}/items/{item}/versions/0.1", null, HttpStatusCode.Forbidden);
        await SendAsync(HttpMethod.Put, $"{Drive}/items/{item}/content", "three", HttpStatusCode.OK);

        var label = await SendAsync(
            HttpMethod.Patch, $"{Drive}/items/{item}/retentionLabel", """{"retentionSettings":{"isRecordLocked":true}}""", HttpStatusCode.OK);
        Assert.False((bool)label!["retentionSettings"]!["isContentUpdateAllowed"]!);
        await SendAsync(HttpMethod.Put, $"{Drive}/items/{item}/content", "four", HttpStatusCode.Forbidden);
        await SendAsync(HttpMethod.Delete, $"{Drive}/items/{item}/retentionLabel", null, HttpStatusCode.Forbidden);
        await SendAsync(
            HttpMethod.Patch, $"{Drive}/items/{item}/retentionLabel", """{"retentionSettings":{"isRecordLocked":false}}""", HttpStatusCode.OK);
        await SendAsync(HttpMethod.Delete, $"{Drive}/items/{item}/retentionLabel", null, HttpStatusCode.NoContent);
        await SendAsync(HttpMethod.Delete, $"{Drive}/items/{item}", null, HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_query_without_an_index_fails_beyond_the_threshold_and_one_with_an_index_does_not()
    {
        for (var number = 0; number < 4; number++)
        {
            await SendAsync(HttpMethod.Put, $"{Drive}/root:/{number}.md:/content", "one", HttpStatusCode.Created);
        }

        var list = $"{Drive}/list/items?$expand=fields&$filter=";
        await SendAsync(HttpMethod.Get, list + Uri.EscapeDataString("fields/DocId eq 'ISMS-POL-001'"), null, HttpStatusCode.OK);
        await SendAsync(HttpMethod.Get, list + Uri.EscapeDataString("fields/DocTitle eq 'Policy'"), null, HttpStatusCode.BadRequest);
        http.DefaultRequestHeaders.Add("Prefer", "HonorNonIndexedQueriesWarningMayFailRandomly");
        var refused = await SendAsync(HttpMethod.Get, list + Uri.EscapeDataString("fields/DocTitle eq 'Policy'"), null, HttpStatusCode.BadRequest);
        Assert.Contains("list view threshold", (string?)refused!["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_version_can_be_taken_out_of_a_history_that_is_not_locked_but_never_the_newest()
    {
        var item = (string?)(await SendAsync(HttpMethod.Put, $"{Drive}/root:/a.md:/content", "one", HttpStatusCode.Created))!["id"];
        await SendAsync(HttpMethod.Put, $"{Drive}/items/{item}/content", "two", HttpStatusCode.OK);
        await SendAsync(HttpMethod.Delete, $"{Drive}/items/{item}/versions/0.2", null, HttpStatusCode.BadRequest);
        await SendAsync(HttpMethod.Delete, $"{Drive}/items/{item}/versions/0.1", null, HttpStatusCode.NoContent);
        await SendAsync(HttpMethod.Delete, $"{Drive}/items/{item}/versions/0.1", null, HttpStatusCode.NotFound);
        var drafts = $"/drives/{graph.Library("Drafts").Id}";
        var locked = (string?)(await SendAsync(HttpMethod.Put, $"{drafts}/root:/a.md:/content", "one", HttpStatusCode.Created))!["id"];
        await SendAsync(HttpMethod.Put, $"{drafts}/items/{locked}/content", "two", HttpStatusCode.OK);
        await SendAsync(HttpMethod.Delete, $"{drafts}/items/{locked}/versions/0.1", null, HttpStatusCode.BadRequest);
    }

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, string? body, HttpStatusCode expected)
    {
        using var request =
            new HttpRequestMessage(method, $"{graph.Address}/v1.0{path}")
            {
                Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
            };
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{method} {path}: {answer.StatusCode} {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }
}
