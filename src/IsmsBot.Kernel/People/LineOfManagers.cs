using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.People;

/// <summary>Who is told when somebody is late: the manager, or the next one up who is there and is not late themselves (domain 0.5).</summary>
public sealed record ToldManager(Person Manager, Person? AbsentManager);

/// <summary>The chain of managers above people, walked over one read of the directory.</summary>
public sealed class LineOfManagers
{
    /// <summary>A chain longer than this is a loop in the directory.</summary>
    private const int HighestChain = 20;

    private readonly Dictionary<string, Person> people;

    private LineOfManagers(Dictionary<string, Person> people) => this.people = people;

    public static async Task<LineOfManagers> ReadAsync(IsmsDb db, CancellationToken cancellationToken) =>
        new(await db.People.AsNoTracking().Where(p => p.AccountEnabled).ToDictionaryAsync(p => p.Id, StringComparer.Ordinal, cancellationToken));

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
