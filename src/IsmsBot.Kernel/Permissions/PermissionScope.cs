using IsmsBot.Kernel.People;

namespace IsmsBot.Kernel.Permissions;

/// <summary>How far a permission reaches for a person (scopes of roles.json).</summary>
public static class PermissionScope
{
    /// <summary>The scope of every record.</summary>
    public const string Any = "any";

    /// <summary>The widest: "any" where one of their roles grants it.</summary>
    /// <returns>A scope of roles.json (any, self, totals, …), or null when no role grants the permission.</returns>
    public static string? Scope(this Person person, string permission)
    {
        string? widest = null;
        foreach (var scope in person.Scopes(permission))
        {
            if (widest is null || scope == Any)
            {
                widest = scope;
            }
        }

        return widest;
    }

    /// <summary>All of them: a risk owner who is a control owner too reads their own risks and those that are linked to their controls.</summary>
    public static IEnumerable<string> Scopes(this Person person, string permission) =>
        Catalog.Permissions.Get(permission).Grants.Where(grant => person.Has(grant.Key)).Select(grant => grant.Value).Distinct();
}
