using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace IsmsBot.Tests.Simulators;

/// <summary>The smallest bot there can be: keeps what it gets, answers what the test says, and calls the connector.</summary>
internal sealed class FakeBot(TeamsSimulator teams) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });
    private string? _token;

    public ConcurrentQueue<(JsonObject Activity, string? Authorization)> Got { get; } = new();

    /// <summary>Status and body for an activity.</summary>
    public Func<JsonObject, (int Status, JsonNode? Body)> Answer { get; set; } = _ => (200, null);

    public JsonObject Last(string type) => Got.Last(g => (string?)g.Activity["type"] == type).Activity;

    public void Map(WebApplication app) => app.MapPost("/api/messages", async (HttpContext http) =>
    {
        var activity = (await JsonNode.ParseAsync(http.Request.Body))!.AsObject();
        Got.Enqueue((activity, http.Request.Headers.Authorization));
        var (status, body) = Answer(activity);
        http.Response.StatusCode = status;
        if (body is not null)
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.WriteAsync(body.ToJsonString());
        }
    });

    public async Task<(int Status, JsonNode? Body, HttpResponseMessage Raw)> CallAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        _token ??= await FetchTokenAsync();
        using var request = new HttpRequestMessage(method, teams.ServiceUrl + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType == "application/json" && text.Length > 0;
        return ((int)response.StatusCode, isJson ? JsonNode.Parse(text) : null, response);
    }

    public async Task<(int Status, string? Id)> SendAsync(string conversation, JsonNode activity)
    {
        var (status, body, _) = await CallAsync(HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities", activity);
        return (status, (string?)body?["id"]);
    }

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Card(JsonNode card) => new()
    {
        ["type"] = "message",
        ["summary"] = "A card",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
    };

    /// <summary>Fetches the token, so that calls at the same time do not each fetch one.</summary>
    public async Task WarmUpAsync() => _token = await FetchTokenAsync();

    public void ForgetToken() => _token = null;

    public async Task<string> FetchTokenAsync(string secret = "sandbox-secret")
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = SimulatedTenant.DefaultBotAppId.ToString("D"),
            ["client_secret"] = secret,
            ["scope"] = "https://api.botframework.com/.default",
        });
        var response = await _http.PostAsync(new Uri(teams.Address, $"/login/{teams.Tenant.Id}/oauth2/v2.0/token"), form);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return (string?)body["access_token"] ?? throw new InvalidOperationException((string?)body["error_description"]);
    }

    public void Dispose() => _http.Dispose();
}
