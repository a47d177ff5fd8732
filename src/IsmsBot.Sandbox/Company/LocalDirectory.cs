using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Graph;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Workflows.Workforce;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// Changes in the directory as Entra ID would report them: somebody joins, leaves, is away. The bot is told of a leaver at once, by the way that the
/// nightly look takes too, so that what they owned is handed over.
/// </summary>
public sealed class LocalDirectory(
    IDbContextFactory<IsmsDb> databases, TimerTurns turns, IOutboxBell bell, TeamsSimulator teams, TimeProvider clock, GraphSimulator? graph = null)
{
    public async Task<string> LeaveAsync(string personId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var person = await FindAsync(db, personId, cancellationToken);
        var (entraId, name) = (person.EntraId, person.Name);
        await using var hearing = await turns.OpenAsync(cancellationToken);
        var turn = turns.New(hearing, "directory", cancellationToken);
        await FollowDirectory.HearAsync(turn, new DirectoryNews([], [entraId], "", IsComplete: false));
        await turn.SaveAsync();
        graph?.Directory.Remove(entraId);
        bell.Ring();
        return $"{name} has left; the account is disabled.";
    }

    public async Task<string> AwayAsync(string personId, DateOnly? until, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var person = await FindAsync(db, personId, cancellationToken);
        (person.Presence, person.BackOn) = until is null ? (Presence.Active, null) : (Presence.OnLeave, until);
        await db.SaveChangesAsync(cancellationToken);
        return until is null ? $"{person.Name} is back." : $"{person.Name} is away until {until:d MMMM yyyy}.";
    }

    public async Task<(Person Person, string Said)> JoinAsync(Joiner joiner, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var site = await db.Set<Site>().FirstOrDefaultAsync(s => s.Id == joiner.SiteId || s.Name == joiner.SiteId, cancellationToken)
            ?? await db.Set<Site>().OrderBy(s => s.Id).LastAsync(cancellationToken);
        var unit = await db.Set<Department>()
            .FirstOrDefaultAsync(d => d.Id == joiner.DepartmentId || d.Name == joiner.DepartmentId, cancellationToken)
            ?? await db.Set<Department>().FirstAsync(cancellationToken);
        var number = await db.People.Select(p => p.Id).MaxAsync(cancellationToken) is { } last
            ? int.Parse(last[1..], System.Globalization.CultureInfo.InvariantCulture) + 1
            : 1;
        var person = new Person
        {
            Id = $"P{number:0000}",
            EntraId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("D"),
            Name = joiner.Name,
            Mail = $"p{number:0000}@brackwater.example",
            JobTitle = "Joined in the sandbox",
            DepartmentId = unit.Id,
            SiteId = site.Id,
            ManagerId = joiner.ManagerId ?? unit.HeadId,
            EmploymentType = joiner.EmploymentType ?? EmploymentType.Employee,
            StartDate = joiner.StartDate ?? LocalTime.Day(clock.GetUtcNow(), site.TimeZone),
            TimeZone = site.TimeZone,
        };
        db.Add(person);
        await db.SaveChangesAsync(cancellationToken);
        teams.Tenant.Add(Known(person, unit, site));
        if (graph is not null)
        {
            var manager = await db.People.Where(p => p.Id == person.ManagerId).Select(p => p.EntraId).FirstOrDefaultAsync(cancellationToken);
            graph.Directory.Put(CompanyInEntra.Account(person, unit.Name, site.Name, manager));
        }

        return (person, $"{person.Name} starts on {person.StartDate:d MMMM yyyy} in {site.Name}.");
    }

    /// <summary>People who joined in an earlier run are known to Teams again.</summary>
    public async Task RestoreAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var sites = await db.Set<Site>().AsNoTracking().ToDictionaryAsync(s => s.Id, cancellationToken);
        var units = await db.Set<Department>().AsNoTracking().ToDictionaryAsync(d => d.Id, cancellationToken);
        foreach (var person in await db.People.AsNoTracking()
            .Where(p => p.AccountEnabled && p.JobTitle == "Joined in the sandbox")
            .ToListAsync(cancellationToken))
        {
            teams.Tenant.Add(Known(person, units[person.DepartmentId!], sites[person.SiteId!]));
        }
    }

    private static SimulatedPerson Known(Person person, Department unit, Site site) => new(
        Guid.Parse(person.EntraId), person.Id, person.Name, person.Name.Split(' ')[0], person.Name.Split(' ')[^1], person.Mail, person.JobTitle,
        unit.Name, site.Name, person.Locale, person.TimeZone, site.Country)
    {
        DepartmentId = unit.Id,
        SiteId = site.Id,
    };

    private static async Task<Person> FindAsync(IsmsDb db, string personId, CancellationToken cancellationToken) =>
        await db.People.FirstOrDefaultAsync(p => p.Id == personId || p.EntraId == personId, cancellationToken)
            ?? throw new ArgumentException($"Nobody has the id {personId}.", nameof(personId));
}

/// <summary>Somebody who joins.</summary>
public sealed record Joiner(
    string Name, string? DepartmentId, string? SiteId, string? ManagerId, EmploymentType? EmploymentType, DateOnly? StartDate);
