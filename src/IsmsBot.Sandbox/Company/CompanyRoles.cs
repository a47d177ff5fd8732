using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox.Company;

/// <summary>The roles in force, as the page shows them beside a name. Staff is everybody and is not shown.</summary>
internal sealed class CompanyRoles(IDbContextFactory<IsmsDb> databases)
{
    private volatile Dictionary<string, string> names = [];

    /// <returns>Null for somebody who holds none.</returns>
    public string? NameOf(string personId) => names.GetValueOrDefault(personId);

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var held = await db.People.AsNoTracking()
            .Where(p => p.Roles != "" && p.Roles != Role.Staff)
            .Select(p => new { p.Id, p.Roles })
            .ToListAsync(cancellationToken);
        names = held.ToDictionary(
            p => p.Id,
            p => string.Join(", ", p.Roles.Split(' ').Where(r => r != Role.Staff).Select(r => Catalog.Roles.Get(r).Name)),
            StringComparer.Ordinal);
    }
}
