namespace IsmsBot.Kernel.People;

/// <summary>What the directory says about somebody's presence.</summary>
public enum Presence
{
    Active,
    OnLeave,
    Left,
}

public enum EmploymentType
{
    Employee,
    Contractor,
    Guest,
}

/// <summary>
/// A person as the directory knows them: read from Entra ID, never written there. Kept after leaving, with name, as long as records refer to them.
/// </summary>
public sealed class Person
{
    public required string Id { get; init; }

    /// <summary>Entra object id: who somebody is (Activity protocol: from.aadObjectId).</summary>
    public required string EntraId { get; init; }

    public required string Name { get; set; }

    public string Mail { get; set; } = "";

    public string JobTitle { get; set; } = "";

    public string? DepartmentId { get; set; }

    public string? SiteId { get; set; }

    public string? ManagerId { get; set; }

    public EmploymentType EmploymentType { get; set; }

    public DateOnly? StartDate { get; set; }

    public DateOnly? LeftOn { get; set; }

    public bool AccountEnabled { get; set; } = true;

    public Presence Presence { get; set; }

    public DateOnly? BackOn { get; set; }

    public string Locale { get; set; } = "en-GB";

    public string TimeZone { get; set; } = "UTC";

    /// <summary>
    /// Roles in force, separated by spaces: group membership and an accepted assignment agree on them. Worked out when either changes,
    /// so that a click needs one look-up.
    /// </summary>
    public string Roles { get; set; } = "";

    public bool IsHere => AccountEnabled && Presence == Presence.Active;

    public bool Has(string role) => AccountEnabled && (role == Role.Staff || Roles.Split(' ').Contains(role, StringComparer.Ordinal));
}
