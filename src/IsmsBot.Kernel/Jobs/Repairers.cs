using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Jobs;

/// <summary>Who is told of something that has to be repaired: system administrators and ISMS managers.</summary>
internal static class Repairers
{
    public static async Task<IReadOnlyList<Person>> HereAsync(IsmsDb db, CancellationToken cancellationToken)
    {
        var people = await db.People.AsNoTracking()
            .Where(p => p.AccountEnabled && (p.Roles.Contains(Role.SystemAdministrator) || p.Roles.Contains(Role.IsmsManager)))
            .OrderBy(p => p.Id).ToListAsync(cancellationToken);
        return [.. people.Where(p => p.Has(Role.SystemAdministrator) || p.Has(Role.IsmsManager))];
    }
}
