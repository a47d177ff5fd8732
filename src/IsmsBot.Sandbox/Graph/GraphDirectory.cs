namespace IsmsBot.Sandbox.Graph;

/// <summary>An account of the simulated Entra ID.</summary>
/// <param name="UserType">Member or Guest.</param>
public sealed record DirectoryUser(
    string Id, string Name, string Upn, string JobTitle, string Department, string Office, bool Enabled = true, string UserType = "Member",
    string? ManagerId = null)
{
    /// <summary>Null for a room, a shared mailbox or a service, which have a display name only.</summary>
    public string? GivenName { get; init; } = Name.Split(' ')[0];

    /// <summary>Null where there is no given name.</summary>
    public string? Surname => GivenName is null ? null : Name.Split(' ')[^1];

    public DateOnly? HiredOn { get; init; }

    public string? Language { get; init; }
}

/// <summary>
/// The simulated Entra ID: people, their managers, and groups, with a journal of changes. Reached through the same door as SharePoint.
/// </summary>
public sealed class GraphDirectory
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, DirectoryUser> users = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> changes = [];

    public IReadOnlyList<DirectoryUser> Users
    {
        get
        {
            lock (gate)
            {
                return [.. users.Values.OrderBy(user => user.Id, StringComparer.Ordinal)];
            }
        }
    }

    internal int ChangeCount
    {
        get
        {
            lock (gate)
            {
                return changes.Count;
            }
        }
    }

    /// <summary>Takes an account in, or changes it.</summary>
    public void Put(DirectoryUser user)
    {
        lock (gate)
        {
            users[user.Id] = user;
            changes.Add(user.Id);
        }
    }

    public void Remove(string id)
    {
        lock (gate)
        {
            users.Remove(id);
            changes.Add(id);
        }
    }

    public void SetGroup(string name, params string[] members)
    {
        lock (gate)
        {
            groups[name] = [.. members];
        }
    }

    internal DirectoryUser? Find(string id)
    {
        lock (gate)
        {
            return users.GetValueOrDefault(id);
        }
    }

    internal IReadOnlyList<string>? Members(string group)
    {
        lock (gate)
        {
            return groups.TryGetValue(group, out var members) ? [.. members] : null;
        }
    }

    /// <summary>Ids of accounts that changed from a place in the journal on, each once.</summary>
    internal IReadOnlyList<string> ChangedSince(int from)
    {
        lock (gate)
        {
            return [.. changes.Skip(from).Distinct(StringComparer.OrdinalIgnoreCase)];
        }
    }
}
