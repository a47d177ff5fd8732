using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace IsmsBot.Counterpart.Tests;

/// <summary>A Connector that says yes to everything and remembers what it was asked, byte for byte where it matters.</summary>
public sealed class Recorder : IAsyncLifetime
{
    private WebApplication app = null!;

    /// <summary>Method, address as it was on the wire, content type, token, body with its names in order.</summary>
    public List<string> Asked { get; } = [];

    public Uri Address => new(app.Urls.Single());

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        lock (Asked)
        {
            Asked.Add(
                $"{context.Request.Method} {target} [{context.Request.ContentType}] {context.Request.Headers.Authorization} {Sorted(body)}");
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        var members = target.Contains("members", StringComparison.Ordinal);
        await context.Response.WriteAsync(members ? """{"members":[],"id":"29:u"}""" : """{"id":"a:1"}""");
    }

    private static string Sorted(string body) => body.Length == 0 ? "" : Sorted(JsonNode.Parse(body))?.ToJsonString() ?? "null";

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject known => new JsonObject(
            known.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, Sorted(one.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
