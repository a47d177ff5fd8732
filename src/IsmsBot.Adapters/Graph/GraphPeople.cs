using System.Globalization;
using System.Text.Json;
using IsmsBot.Kernel.People;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Reads people and groups from Entra ID: all in pages with their managers, then only what changed (delta query). Never writes there.
/// </summary>
internal sealed class GraphPeople(SharePointSite graph) : IDirectory
{
    private const string Select =
        "$select=id,displayName,givenName,surname,mail,userPrincipalName,accountEnabled,userType,department,jobTitle,officeLocation,"
        + "employeeHireDate,preferredLanguage";

    /// <summary>
    /// What Entra ID knows of people only: a room, a shared mailbox, the account of a service have a name and an address and none of it.
    /// </summary>
    private static readonly string[] People = ["givenName", "surname", "jobTitle"];

    public async Task<DirectoryNews> SinceAsync(string? link, CancellationToken cancellation)
    {
        GraphOperation.Begin(graph.Time);
        if (link is null)
        {
            return await AllAsync(cancellation);
        }

        try
        {
            var (rows, next) = await PagesAsync(link, cancellation);
            var people = new List<DirectoryPerson>();
            foreach (var row in rows.Where(row => !IsRemoved(row)))
            {
                people.Add(Person(row, await ManagerAsync(Id(row), cancellation)));
            }

            return new DirectoryNews(people, [.. rows.Where(IsRemoved).Select(Id)], next, IsComplete: false);
        }
        catch (StoreFailure gone) when (gone.Status == 410)
        {
            // The directory has forgotten the link.
            return await AllAsync(cancellation);
        }
    }

    /// <summary>Entra ids of the members of a group, those of groups within it too; null if there is no group of the name.</summary>
    public async Task<IReadOnlyList<string>?> MembersAsync(string group, CancellationToken cancellation)
    {
        GraphOperation.Begin(graph.Time);
        var filter = Uri.EscapeDataString($"displayName eq '{group.Replace("'", "''", StringComparison.Ordinal)}'");
        var (groups, _) = await PagesAsync($"/groups?$select=id&$filter={filter}", cancellation);
        return groups.Count == 0
            ? null
            : [.. (await PagesAsync($"/groups/{Id(groups[0])}/transitiveMembers/microsoft.graph.user?$select=id", cancellation)).Rows.Select(Id)];
    }

    /// <summary>Everybody. The link is taken before, so that what changes meanwhile is told twice rather than never.</summary>
    private async Task<DirectoryNews> AllAsync(CancellationToken cancellation)
    {
        var start = await graph.GetAsync($"/users/delta?{Select}&$deltatoken=latest", cancellation);
        var people = await PagesAsync($"/users?{Select}&$expand=manager($select=id)&$top=100", cancellation);
        return new DirectoryNews([.. people.Rows.Select(row => Person(row, ManagerIn(row)))], [], Link(start), IsComplete: true);
    }

    private async Task<(List<JsonElement> Rows, string Link)> PagesAsync(string first, CancellationToken cancellation)
    {
        var rows = new List<JsonElement>();
        var page = await graph.GetAsync(first, cancellation);
        while (true)
        {
            rows.AddRange(page.GetProperty("value").EnumerateArray());
            if (FileReading.Text(page, "@odata.nextLink") is not { } next)
            {
                return (rows, Link(page));
            }

            page = await graph.GetAsync(next, cancellation);
        }
    }

    private async Task<string?> ManagerAsync(string id, CancellationToken cancellation)
    {
        try
        {
            return Id(await graph.GetAsync($"/users/{id}/manager?$select=id", cancellation));
        }
        catch (StoreFailure none) when (none.Status == 404)
        {
            return null;
        }
    }

    /// <summary>A member that is there and null is empty; one that is not there was not told.</summary>
    private static DirectoryPerson Person(JsonElement row, string? manager) => new(
        Id(row),
        Told(row, "displayName"),
        FileReading.Text(row, "mail") ?? FileReading.Text(row, "userPrincipalName") ?? Told(row, "mail"),
        Told(row, "jobTitle"),
        Told(row, "department"),
        Told(row, "officeLocation"),
        row.TryGetProperty("accountEnabled", out var enabled) ? enabled.ValueKind != JsonValueKind.False : null,
        FileReading.Text(row, "userType") is not { } type ? null : type == "Guest" ? EmploymentType.Guest : EmploymentType.Employee,
        manager,
        DateTimeOffset.TryParse(
            FileReading.Text(row, "employeeHireDate"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var hired) ? DateOnly.FromDateTime(hired.UtcDateTime) : null,
        FileReading.Text(row, "preferredLanguage"))
    {
        IsNobody = manager is null && People.All(member => Told(row, member) is ""),
    };

    private static string? Told(JsonElement row, string member) => row.TryGetProperty(member, out _) ? FileReading.Text(row, member) ?? "" : null;

    private static string Id(JsonElement row) => FileReading.Text(row, "id") ?? "";

    private static string? ManagerIn(JsonElement row) =>
        row.TryGetProperty("manager", out var manager) && manager.ValueKind == JsonValueKind.Object ? Id(manager) : null;

    private static bool IsRemoved(JsonElement row) => row.TryGetProperty("@removed", out _);

    private static string Link(JsonElement page) => FileReading.Text(page, "@odata.deltaLink") ?? "";
}
