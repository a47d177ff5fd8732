using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.People;

/// <summary>
/// Finds people as they are named: "Sven Keller", "Keller", "Keller, Sven", a mail address, or the Entra id that a people picker sends. Who has
/// left is not found. The names of everybody are read at most once, and only when the database knows nobody by the words as they were typed.
/// </summary>
public sealed class PeopleByName(IsmsDb db, CancellationToken cancellation)
{
    /// <summary>So many are offered to choose from.</summary>
    public const int MostOffered = 8;

    private const int MostNear = 3;

    /// <summary>A name that shares less than this with what was typed was hardly meant (<see cref="Nearest"/>).</summary>
    internal const double NearEnough = 0.35;

    private const int MostRead = 50;

    private List<(string Id, string Name)>? names;

    private IQueryable<Person> Here => db.People.AsNoTracking().Where(p => p.AccountEnabled);

    public async Task<Meant<Person>> FindAsync(string text)
    {
        text = text.Trim();

        // Somebody whom this very turn adds is found by id, which no query does before the save.
        if (db.People.Local.FirstOrDefault(p => p.Id == text && p.AccountEnabled) is { } added)
        {
            return new([added], []);
        }

        if (await ExactlyAsync(text) is { Count: > 0 } exact)
        {
            return new(exact, []);
        }

        var typed = NameWords.Of(text);
        if (typed.Length == 0 || typed.All(word => word.Length < 2))
        {
            return new([], []);
        }

        var beginning = await BeginningAsync(typed);
        return beginning.Count > 0 ? new(beginning, []) : await AmongAllAsync(text, typed);
    }

    private Task<List<Person>> ExactlyAsync(string text)
    {
        var lower = text.ToLowerInvariant();
        return Here.Where(p => p.Id == text || p.EntraId == lower || IsmsDb.Lower(p.Mail) == lower || IsmsDb.Lower(p.Name) == lower)
            .OrderBy(p => p.Id).Take(MostOffered).ToListAsync(cancellation);
    }

    private async Task<List<Person>> BeginningAsync(string[] typed)
    {
        var query = typed.Aggregate(Here, (people, word) => people.Where(p =>
            IsmsDb.Lower(p.Name).StartsWith(word) || IsmsDb.Lower(p.Name).Contains(" " + word) || IsmsDb.Lower(p.Name).Contains("-" + word)));
        var found = await query.OrderBy(p => p.Name).ThenBy(p => p.Id).Take(MostRead).ToListAsync(cancellation);
        return [.. NameWords.Best(typed, found, person => person.Name).Take(MostOffered)];
    }

    /// <summary>Accents as they are typed or left out, which the database compares letter by letter; then the nearest.</summary>
    private async Task<Meant<Person>> AmongAllAsync(string text, string[] typed)
    {
        names ??= [.. (await Here.Select(p => new { p.Id, p.Name }).ToListAsync(cancellation)).Select(p => (p.Id, p.Name))];
        var found = NameWords.Best(typed, names, person => person.Name).Take(MostOffered).Select(person => person.Id).ToList();
        if (found.Count > 0)
        {
            return new(await InOrderAsync(found), []);
        }

        var near = Nearest.Of(text, names.Select(person => new NearestCandidate(person.Id, [person.Name])), MostNear, NearEnough);
        return new([], await InOrderAsync(near));
    }

    private async Task<List<Person>> InOrderAsync(IReadOnlyList<string> ids)
    {
        var people = await Here.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellation);
        return [.. ids.Where(people.ContainsKey).Select(id => people[id])];
    }
}
