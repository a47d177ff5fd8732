using System.Text.Json;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Adapters.Settings;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Authentication.Azure;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// The Graph SDK, wired once: our pipeline instead of its own, tokens for one host only, and requests that may be read as plain JSON where the
/// SDK's models change values (columns that look like dates or ids).
/// </summary>
internal sealed class GraphConnection
{
    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue };
    private readonly string address;

    public GraphConnection(SharePointSettings settings, BotSettings bot, IHttpClientFactory clients)
    {
        address = settings.Graph.TrimEnd('/');
        var identity = new AzureIdentityAuthenticationProvider(
            GraphCredential.From(settings, bot, clients), [new Uri(address).Host], null, true, settings.TokenScope);
        Client = new GraphServiceClient(clients.CreateClient(GraphPipeline.Graph), identity, address);
    }

    public GraphServiceClient Client { get; }

    /// <summary>Sends what has a builder in the SDK.</summary>
    /// <exception cref="StoreFailure">It was refused, or nobody knows.</exception>
    public async Task<T> RunAsync<T>(Func<GraphServiceClient, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await work(Client);
        }
        catch (Exception thrown) when (GraphFailures.Translate(thrown, cancellation) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Sends a request and reads the answer as JSON; default if it is empty.</summary>
    /// <param name="path">Path with query below the version, or an absolute address that Graph gave.</param>
    /// <exception cref="StoreFailure">It was refused, or nobody knows.</exception>
    public Task<JsonElement> SendAsync(
        HttpMethod method, string path, byte[]? body, string contentType, string? ifMatch, CancellationToken cancellation) => RunAsync(async client =>
    {
        var request = new RequestInformation
        {
            HttpMethod = Enum.Parse<Method>(method.Method),
            URI = new Uri(path.StartsWith('/') ? address + path : path),
        };
        request.Headers.Add("Accept", "application/json");
        if (body is not null)
        {
            request.SetStreamContent(new MemoryStream(body, writable: false), contentType);
        }

        if (ifMatch is not null)
        {
            request.Headers.Add("If-Match", ifMatch);
        }

        await using var answer = await client.RequestAdapter.SendPrimitiveAsync<Stream>(request, Errors, cancellation);
        if (answer is null)
        {
            return default;
        }

        using var json = await JsonDocument.ParseAsync(answer, cancellationToken: cancellation);
        return json.RootElement.Clone();
    }, cancellation);
}
