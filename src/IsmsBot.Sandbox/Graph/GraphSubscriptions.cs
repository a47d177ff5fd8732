using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph;

/// <summary>
/// Change notifications: whoever subscribes proves that the address is theirs, and is told that something changed, never what. They are delivered
/// when a test asks for it, so that nothing happens at a time of its own.
/// </summary>
public sealed class GraphSubscriptions(GraphSimulator graph) : IDisposable
{
    /// <summary>How long an address may take to prove itself, and to take a notification.</summary>
    private static readonly TimeSpan ToProve = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ToTake = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(45);
    private static readonly TimeSpan OfFiles = TimeSpan.FromMinutes(42_300);
    private static readonly TimeSpan OfPeople = TimeSpan.FromMinutes(41_760);

    private readonly ConcurrentDictionary<string, Subscription> all = new(StringComparer.Ordinal);
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private int given;

    public int Count => all.Count;

    public void Dispose() => http.Dispose();

    /// <summary>
    /// Tells every subscriber whose files or people changed since they were last told; one that does not take it is told again the next time.
    /// </summary>
    /// <returns>How many notifications were taken.</returns>
    public async Task<int> DeliverAsync(CancellationToken cancellationToken)
    {
        var taken = 0;
        foreach (var one in all.Values.Where(one => one.Until > graph.Options.WireClock.GetUtcNow()))
        {
            var now = Changes(one.Resource);
            if (now != one.Told && await PostAsync(one, Notification(one), cancellationToken))
            {
                one.Told = now;
                taken++;
            }
        }

        return taken;
    }

    internal async Task<JsonObject> AddAsync(JsonObject wish, CancellationToken cancellationToken)
    {
        var (address, resource) = ((string?)wish["notificationUrl"] ?? "", (string?)wish["resource"] ?? "");
        var state = (string?)wish["clientState"];
        if ((string?)wish["changeType"] != "updated" && !resource.StartsWith("users", StringComparison.Ordinal))
        {
            throw GraphProblem.Bad("Drive root and list subscriptions support only the changeType updated.");
        }

        if (state is { Length: > 128 } || !Uri.TryCreate(address, UriKind.Absolute, out var url))
        {
            throw GraphProblem.Bad("notificationUrl must be absolute, and clientState at most 128 characters.");
        }

        var one = new Subscription(
            $"subscription-{Interlocked.Increment(ref given)}", url, resource.TrimStart('/'), (string)wish["changeType"]!, state)
        {
            Until = Ends(wish, resource),
        };
        one.Told = Changes(one.Resource);
        await ProveAsync(url, cancellationToken);
        all[one.Id] = one;
        return one.ToJson();
    }

    internal JsonObject Renew(string id, JsonObject wish)
    {
        var one = Find(id);
        one.Until = Ends(wish, one.Resource);
        return one.ToJson();
    }

    internal JsonObject Shown(string id) => Find(id).ToJson();

    internal IEnumerable<JsonObject> Shown() => all.Values.OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => one.ToJson());

    internal void Remove(string id) => all.TryRemove(Find(id).Id, out _);

    private Subscription Find(string id) =>
        all.TryGetValue(id, out var one) && one.Until > graph.Options.WireClock.GetUtcNow() ? one : throw GraphProblem.NotFound();

    private DateTimeOffset Ends(JsonObject wish, string resource)
    {
        var now = graph.Options.WireClock.GetUtcNow();
        var longest = resource.TrimStart('/').StartsWith("drives", StringComparison.Ordinal) || resource.Contains("/lists/", StringComparison.Ordinal)
            ? OfFiles
            : OfPeople;
        return !DateTimeOffset.TryParse((string?)wish["expirationDateTime"], System.Globalization.CultureInfo.InvariantCulture, out var until)
            || until > now + longest
            ? throw GraphProblem.Bad($"Subscription expiration can only be {longest.TotalMinutes} minutes in the future.")
            : until < now + Shortest ? now + Shortest : until;
    }

    private async Task ProveAsync(Uri url, CancellationToken cancellationToken)
    {
        var token = $"Validation: {Guid.CreateVersion7(graph.Options.WireClock.GetUtcNow())} ü";
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(ToProve);
        try
        {
            using var content = new StringContent("", Encoding.UTF8, "text/plain");
            using var answer = await http.PostAsync(
                new Uri(url + (url.Query.Length > 0 ? "&" : "?") + "validationToken=" + Uri.EscapeDataString(token)), content, patience.Token);
            if ((int)answer.StatusCode == 200 && answer.Content.Headers.ContentType?.MediaType == "text/plain"
                && await answer.Content.ReadAsStringAsync(patience.Token) == token)
            {
                return;
            }
        }
        catch (Exception unproved) when (unproved is HttpRequestException or OperationCanceledException)
        {
            // The same answer for whatever went wrong there.
        }

        throw new GraphProblem(
            400, "ValidationError", "Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.");
    }

    private async Task<bool> PostAsync(Subscription one, JsonObject notification, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(ToTake);
        try
        {
            using var content = new StringContent(notification.ToJsonString(), MediaTypeHeaderValue.Parse("application/json"));
            using var answer = await http.PostAsync(one.Address, content, patience.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception lost) when (lost is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    private JsonObject Notification(Subscription one) => new()
    {
        ["value"] = new JsonArray(new JsonObject
        {
            ["subscriptionId"] = one.Id,
            ["clientState"] = one.ClientState,
            ["changeType"] = one.ChangeType,
            ["resource"] = one.Resource,
            ["subscriptionExpirationDateTime"] = one.Until.UtcDateTime.ToString("o", System.Globalization.CultureInfo.InvariantCulture),
            ["tenantId"] = graph.Options.TenantId.ToString("D"),
            ["resourceData"] = null,
        }),
    };

    private int Changes(string resource)
    {
        if (resource.StartsWith("users", StringComparison.Ordinal) || resource.StartsWith("groups", StringComparison.Ordinal))
        {
            return graph.Directory.ChangeCount;
        }

        lock (graph.Site.Gate)
        {
            return graph.Site.Drives.FirstOrDefault(
                drive => resource == $"drives/{drive.Id}/root" || resource.EndsWith($"/lists/{drive.ListId}", StringComparison.Ordinal))?.ChangeCount
                ?? throw GraphProblem.Bad($"The resource {resource} cannot be subscribed to.");
        }
    }

    private sealed class Subscription(string id, Uri address, string resource, string changeType, string? clientState)
    {
        public string Id => id;

        public Uri Address => address;

        public string Resource => resource;

        public string ChangeType => changeType;

        public string? ClientState => clientState;

        public DateTimeOffset Until { get; set; }

        public int Told { get; set; }

        public JsonObject ToJson() => new()
        {
            ["id"] = id,
            ["resource"] = resource,
            ["changeType"] = changeType,
            ["clientState"] = clientState,
            ["notificationUrl"] = address.ToString(),
            ["expirationDateTime"] = Until.UtcDateTime.ToString("o", System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
