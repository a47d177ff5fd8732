using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Adapters.Graph;

/// <summary>Reads files and versions from Graph's JSON. What is missing is empty: deleted files have little more than their id.</summary>
internal static class FileReading
{
    private static readonly Dictionary<string, string> NoFields = [];

    public static LibraryFile File(JsonElement json) => new(
        Text(json, "id") ?? "",
        Text(json, "name") ?? "",
        Folder(json),
        Text(json, "eTag") ?? "",
        Text(json, "cTag") ?? "",
        json.TryGetProperty("sharepointIds", out var ids) ? Text(ids, "listItemId") : null,
        Text(json, "webUrl") ?? "",
        Time(json, "lastModifiedDateTime"),
        Identity(json, "lastModifiedBy") ?? new StoreIdentity(null, null, null),
        json.TryGetProperty("publication", out var publication) ? Identity(publication, "checkedOutBy") : null,
        json.TryGetProperty("folder", out _) || json.TryGetProperty("root", out _),
        json.TryGetProperty("deleted", out _),
        json.TryGetProperty("listItem", out var item) ? Fields(item) : NoFields);

    public static FileVersion Version(JsonElement json) => new(
        Text(json, "id") ?? "", Time(json, "lastModifiedDateTime"), Identity(json, "lastModifiedBy") ?? new StoreIdentity(null, null, null),
        Fields(json));

    public static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static StoreIdentity? Identity(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var set) || set.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        // What an application does for itself names only the application; what a person does through one names both.
        return set.TryGetProperty("user", out var user) && user.ValueKind == JsonValueKind.Object
            && Text(user, "id") is { } person ? new StoreIdentity(person, null, Text(user, "displayName"))
            : set.TryGetProperty("application", out var application)
                && application.ValueKind == JsonValueKind.Object ? new StoreIdentity(null, Text(application, "id"), Text(application, "displayName"))
            : null;
    }

    private static Dictionary<string, string> Fields(JsonElement json) => json.TryGetProperty("fields", out var fields)
        && fields.ValueKind == JsonValueKind.Object
        ? fields.EnumerateObject()
            .Where(field => field.Value.ValueKind == JsonValueKind.String)
            .ToDictionary(field => field.Name, field => field.Value.GetString()!, StringComparer.Ordinal)
        : NoFields;

    /// <summary>The path of the folder from a reference such as /drives/b!1/root:/ISMS-POL-001.</summary>
    private static string Folder(JsonElement json) =>
        json.TryGetProperty("parentReference", out var parent) && Text(parent, "path") is { } path
            && path.IndexOf("root:", StringComparison.Ordinal) is >= 0 and var at
            ? Uri.UnescapeDataString(path[(at + "root:".Length)..]).Trim('/')
            : "";

    private static DateTimeOffset Time(JsonElement json, string name) =>
        DateTimeOffset.TryParse(Text(json, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUniversalTime()
            : DateTimeOffset.MinValue;
}
