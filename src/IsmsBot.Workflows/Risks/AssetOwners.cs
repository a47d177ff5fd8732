using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>People who can own an asset: those whose roles let them confirm it (roles.json, asset.confirm).</summary>
internal static class AssetOwners
{
    public static async Task<IReadOnlyList<Person>> AllAsync(IsmsDb db, CancellationToken cancellationToken) =>
        [.. (await db.People.AsNoTracking().Where(p => p.AccountEnabled && (p.Roles.Contains(Role.RiskOwner) || p.Roles.Contains(Role.ControlOwner) || p.Roles.Contains(Role.IsmsManager))).OrderBy(p => p.Name).ToListAsync(cancellationToken))
            .Where(p => p.Scope("asset.confirm") is not null)];
}
