using System.ComponentModel.DataAnnotations;
using System.Globalization;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Adapters.Graph;

/// <summary>What an import did.</summary>
public sealed record DirectoryChanges(int Joined, int Changed, int Left, int Members);

/// <summary>
/// Brings people, managers and the groups of the roles from Entra ID into the database, in one save. Nobody is deleted: who is gone or disabled has
/// left, with the day, because records go on referring to them. The rooms follow at the next tick.
/// </summary>
public static class DirectoryImport
{
    public static Task<DirectoryChanges> RunAsync(IServiceProvider services, CancellationToken cancellation) => RunAsync(
        services.GetService<SharePointSite>() ?? throw new ValidationException("Isms:SharePoint:Site is not set; without it nothing is known of how to reach Microsoft Graph."),
        services.GetRequiredService<IDbContextFactory<IsmsDb>>(), cancellation);

    internal static async Task<DirectoryChanges> RunAsync(SharePointSite graph, IDbContextFactory<IsmsDb> databases, CancellationToken cancellation)
    {
        var people = new GraphPeople(graph);
        var all = await people.AllAsync(cancellation);
        var groups = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var role in Catalog.Roles.All)
        {
            groups[role.EntraGroup] = await people.MembersAsync(role.EntraGroup, cancellation) ?? [];
        }

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var known = await db.People.ToDictionaryAsync(person => person.EntraId, StringComparer.OrdinalIgnoreCase, cancellation);
        var units = await db.Set<Department>().ToDictionaryAsync(unit => unit.Name, StringComparer.OrdinalIgnoreCase, cancellation);
        var sites = await db.Set<Site>().ToDictionaryAsync(site => site.Name, StringComparer.OrdinalIgnoreCase, cancellation);
        var today = DateOnly.FromDateTime(graph.Time.GetUtcNow().UtcDateTime);
        var joined = AddNew(db, known, all.People);
        var (changed, left) = (0, 0);
        // A disabled account that was never here is not taken in.
        foreach (var found in all.People.Where(person => known.ContainsKey(person.EntraId)))
        {
            var person = known[found.EntraId];
            person.DepartmentId = found.Department.Length == 0 ? person.DepartmentId : UnitOf(db, units, found.Department).Id;
            person.SiteId = found.Office.Length == 0 ? person.SiteId : SiteOf(db, sites, found.Office).Id;
            person.ManagerId = found.ManagerEntraId is { } manager ? known.GetValueOrDefault(manager)?.Id : null;
            (person.Name, person.Mail, person.JobTitle, person.EmploymentType) = (found.Name, found.Mail, found.JobTitle, found.Type == EmploymentType.Guest ? found.Type : person.EmploymentType);
            (person.StartDate, person.Locale) = (found.StartDate ?? person.StartDate, found.Locale ?? person.Locale);
            left += found.IsEnabled ? Return(person) : Leave(person, today);
            changed += db.Entry(person).State == EntityState.Modified ? 1 : 0;
        }

        var seen = all.People.Select(person => person.EntraId).ToHashSet(StringComparer.OrdinalIgnoreCase);
        left += known.Values.Where(person => !seen.Contains(person.EntraId)).Sum(person => Leave(person, today));
        var members = await SetGroupsAsync(db, groups, known, cancellation);
        await db.SaveChangesAsync(cancellation);
        await RolesInForce.RefreshAsync(db, cancellation);
        await db.SaveChangesAsync(cancellation);
        return new DirectoryChanges(joined, changed, left, members);
    }

    private static int AddNew(IsmsDb db, Dictionary<string, Person> known, IReadOnlyList<EntraPerson> people)
    {
        var number = known.Values.Select(person => int.TryParse(person.Id.TrimStart('P'), CultureInfo.InvariantCulture, out var last) ? last : 0).DefaultIfEmpty().Max();
        var added = 0;
        foreach (var found in people.Where(person => person.IsEnabled && !known.ContainsKey(person.EntraId)))
        {
            known[found.EntraId] = new Person { Id = $"P{++number:0000}", EntraId = found.EntraId, Name = found.Name, EmploymentType = found.Type };
            db.Add(known[found.EntraId]);
            added++;
        }

        return added;
    }

    private static Department UnitOf(IsmsDb db, Dictionary<string, Department> units, string name)
    {
        if (!units.TryGetValue(name, out var unit))
        {
            db.Add(units[name] = unit = new Department { Id = name, Name = name });
        }

        return unit;
    }

    private static Site SiteOf(IsmsDb db, Dictionary<string, Site> sites, string name)
    {
        if (!sites.TryGetValue(name, out var site))
        {
            db.Add(sites[name] = site = new Site { Id = name, Name = name });
        }

        return site;
    }

    private static int Leave(Person person, DateOnly today)
    {
        if (!person.AccountEnabled)
        {
            return 0;
        }

        (person.AccountEnabled, person.Presence, person.LeftOn) = (false, Presence.Left, today);
        return 1;
    }

    private static int Return(Person person)
    {
        if (!person.AccountEnabled)
        {
            (person.AccountEnabled, person.Presence, person.LeftOn) = (true, Presence.Active, null);
        }

        return 0;
    }

    private static async Task<int> SetGroupsAsync(IsmsDb db, Dictionary<string, IReadOnlyList<string>> groups, Dictionary<string, Person> known, CancellationToken cancellation)
    {
        var wanted = groups.SelectMany(group => group.Value.Where(known.ContainsKey).Select(member => (Group: group.Key, PersonId: known[member].Id))).ToHashSet();
        var there = await db.Set<GroupMember>().ToListAsync(cancellation);
        db.RemoveRange(there.Where(member => groups.ContainsKey(member.Group) && !wanted.Contains((member.Group, member.PersonId))));
        db.AddRange(wanted.Except(there.Select(member => (member.Group, member.PersonId))).Select(member => new GroupMember { Group = member.Group, PersonId = member.PersonId }));
        return wanted.Count;
    }
}
