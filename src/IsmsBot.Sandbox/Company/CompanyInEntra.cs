using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Graph;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// Puts everybody of the company into the simulated Entra ID, as the directory that the bot reads every night. It is filled again at each start.
/// </summary>
internal static class CompanyInEntra
{
    public static async Task FillAsync(GraphDirectory directory, IDbContextFactory<IsmsDb> databases, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var people = await db.People.AsNoTracking().ToDictionaryAsync(person => person.Id, StringComparer.Ordinal, cancellationToken);
        var units = await db.Set<Department>().AsNoTracking().ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancellationToken);
        var sites = await db.Set<Site>().AsNoTracking().ToDictionaryAsync(site => site.Id, site => site.Name, cancellationToken);
        foreach (var person in people.Values.Where(person => person.AccountEnabled))
        {
            directory.Put(Account(
                person, units.GetValueOrDefault(person.DepartmentId ?? "", ""), sites.GetValueOrDefault(person.SiteId ?? "", ""),
                people.GetValueOrDefault(person.ManagerId ?? "")?.EntraId));
        }

        foreach (var group in (await db.Set<GroupMember>().AsNoTracking().ToListAsync(cancellationToken))
            .GroupBy(member => member.Group, StringComparer.Ordinal))
        {
            directory.SetGroup(
                group.Key,
                [.. group.Select(member => people[member.PersonId]).Where(person => person.AccountEnabled).Select(person => person.EntraId)]);
        }
    }

    public static DirectoryUser Account(Person person, string unit, string site, string? managerEntraId) =>
        new(
            person.EntraId, person.Name, person.Mail, person.JobTitle, unit, site,
            UserType: person.EmploymentType == EmploymentType.Guest ? "Guest" : "Member", ManagerId: managerEntraId)
        {
            HiredOn = person.StartDate,
            Language = person.Locale,
        };
}
