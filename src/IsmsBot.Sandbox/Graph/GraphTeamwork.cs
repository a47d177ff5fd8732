using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph;

/// <summary>An app of the organisation's catalogue.</summary>
/// <param name="ExternalId">Id of its manifest.</param>
public sealed record CatalogApp(string Id, string ExternalId, string Name);

/// <summary>Apps, calendars and plans behind the simulated Graph. Whoever touches it holds the gate of the site, as every request does.</summary>
public sealed class GraphTeamwork
{
    private readonly List<CatalogApp> apps = [];
    private readonly Dictionary<string, List<string>> installed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, JsonObject> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> tasks = new(StringComparer.Ordinal);

    /// <summary>How many events lie in all calendars.</summary>
    public int EventCount => events.Count;

    public void Add(CatalogApp app) => apps.Add(app);

    internal IEnumerable<CatalogApp> Apps(string? filter) =>
        filter?.Split('\'') is [var field, var id, ..] && field.StartsWith("externalId", StringComparison.Ordinal)
            ? apps.Where(app => app.ExternalId == id)
            : apps;

    internal IReadOnlyList<string> InstalledFor(string person) => installed.GetValueOrDefault(person) ?? [];

    /// <returns>False when it is there already.</returns>
    internal bool Install(string person, string app)
    {
        var mine = installed.TryGetValue(person, out var known) ? known : installed[person] = [];
        if (mine.Contains(app))
        {
            return false;
        }

        mine.Add(app);
        return true;
    }

    internal (JsonObject Event, bool IsNew) AddEvent(string person, JsonObject json)
    {
        var key = $"{person} {(string?)json["transactionId"] ?? $"none {events.Count}"}";
        if (events.TryGetValue(key, out var known))
        {
            return (Copy(known), false);
        }

        var added = Copy(json);
        added["id"] = $"event-{events.Count + 1}";
        events[key] = added;
        return (Copy(added), true);
    }

    internal JsonObject AddTask(JsonObject json)
    {
        var task = Copy(json);
        (task["id"], task["@odata.etag"]) = ($"task-{tasks.Count + 1}", "W/\"1\"");
        tasks[(string)task["id"]!] = task;
        return Copy(task);
    }

    internal JsonObject? FindTask(string id) => tasks.TryGetValue(id, out var task) ? Copy(task) : null;

    internal void ChangeTask(string id, JsonObject? change)
    {
        if (change is null)
        {
            tasks.Remove(id);
            return;
        }

        var task = tasks[id];
        foreach (var (name, value) in change)
        {
            task[name] = value?.DeepClone();
        }

        task["@odata.etag"] =
            $"W/\"{int.Parse(((string)task["@odata.etag"]!).Split('"')[1], System.Globalization.CultureInfo.InvariantCulture) + 1}\"";
    }

    private static JsonObject Copy(JsonObject json) => (JsonObject)json.DeepClone();
}
