using IsmsBot.Kernel.People;

namespace IsmsBot.Kernel.Permissions;

/// <summary>How far a permission reaches for a person: the widest scope that one of their roles grants.</summary>
public static class PermissionScope
{
    /// <returns>A scope of roles.json (any, self, totals, …), or null when no role grants the permission.</returns>
    public static string? Scope(this Person person, string permission)
    {
        var grants = Catalog.Permissions.Get(permission).Grants;
        string? widest = null;
        foreach (var (role, scope) in grants)
        {
            if (person.Has(role) && (widest is null || scope == "any"))
            {
                widest = scope;
            }
        }

        return widest;
    }
}
