using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Awareness;

/// <summary>An audience in the words people use: All staff, Engineering, Gothenburg; without: Contractors.</summary>
internal static class AudienceWords
{
    public static async Task<string> OfAsync(IsmsDb db, Campaign campaign, CancellationToken cancellationToken)
    {
        var names = await NamesAsync(db, cancellationToken);
        var include = string.Join(", ", campaign.Include.Select(w => names.GetValueOrDefault(w, w)));
        return campaign.Exclude.Count == 0 ? include : $"{include}; without {string.Join(", ", campaign.Exclude.Select(w => names.GetValueOrDefault(w, w)))}";
    }

    /// <summary>Every word an audience can have, with its name: what the interview offers.</summary>
    public static async Task<Dictionary<string, string>> NamesAsync(IsmsDb db, CancellationToken cancellationToken)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [Audience.AllStaff] = "All staff" };
        foreach (var unit in await db.Set<Department>().AsNoTracking().OrderBy(d => d.Name).ToListAsync(cancellationToken))
        {
            names[unit.Id] = unit.Name;
        }

        foreach (var site in await db.Set<Site>().AsNoTracking().OrderBy(s => s.Name).ToListAsync(cancellationToken))
        {
            names[site.Id] = site.Name;
        }

        foreach (var role in Catalog.Roles.All.Where(r => r.Id != Role.Staff))
        {
            names[Audience.RolePrefix + role.Id] = "Role: " + role.Name;
        }

        names[Audience.EmploymentPrefix + "employee"] = "Employees";
        names[Audience.EmploymentPrefix + "contractor"] = "Contractors";
        return names;
    }
}
