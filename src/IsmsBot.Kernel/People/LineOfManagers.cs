using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.People;

/// <summary>Who is told when somebody is late: the manager, or the next one up who is there and is not late themselves (domain 0.5).</summary>
public sealed record ToldManager(Person Manager, Person? AbsentManager);

/// <summary>The chain of managers above people, walked over what was read of the directory.</summary>
public sealed class LineOfManagers
{
    /// <summary>A chain longer than this is a loop in the directory.</summary>
    private const int HighestChain = 20;

    private readonly Dictionary<string, Person> people;

    private LineOfManagers(Dictionary<string, Person> people) => this.people = people;

    /// <summary>Some people and everybody above them: one query for each level, whatever the size of the organisation.</summary>
    public static async Task<LineOfManagers> AboveAsync(IsmsDb db, IEnumerable<string> personIds, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, Person>(StringComparer.Ordinal);
        var next = personIds.ToHashSet(StringComparer.Ordinal);
        for (var level = 0; level <= HighestChain && next.Count > 0; level++)
        {
            var found = await db.People.AsNoTracking().Where(p => p.AccountEnabled && next.Contains(p.Id)).ToListAsync(cancellationToken);
            found.ForEach(p => known[p.Id] = p);
            next = found.Select(p => p.ManagerId).OfType<string>().Where(id => !known.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
        }

        return new LineOfManagers(known);
    }

    public Person? Find(string? id) => id is not null && people.TryGetValue(id, out var person) ? person : null;

    public ToldManager? WhoIsTold(string personId, IReadOnlySet<string> late)
    {
        Person? absent = null;
        ToldManager? lateToo = null;
        var next = Find(personId)?.ManagerId;
        for (var step = 0; step < HighestChain && Find(next) is { } manager; step++)
        {
            if (manager.IsHere && !late.Contains(manager.Id))
            {
                return new ToldManager(manager, absent);
            }

            if (manager.IsHere)
            {
                lateToo ??= new ToldManager(manager, absent);
            }
            else
            {
                absent ??= manager;
            }

            next = manager.ManagerId;
        }

        // Everybody up to the top is late: then the nearest who is there is told all the same.
        return lateToo;
    }
}
