using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Registers;

/// <summary>Finds records as they are named: by number, "RSK-12" or "12", or by words of the title, "laptop theft".</summary>
public static class RecordsByTitle
{
    private const int MostNear = 3;
    private const int MostRead = 50;

    /// <summary>Among more than this the nearest of the newest are offered.</summary>
    private const int MostCompared = 5000;

    /// <param name="among">Those that may be named here.</param>
    public static async Task<Meant<T>> FindAsync<T>(IQueryable<T> among, string text, CancellationToken cancellation)
        where T : Record
    {
        text = text.Trim();
        if (IdWords.TryRecordId(text, out var id, RoomCatalog.RegisterOf<T>().Prefix)
            && await among.FirstOrDefaultAsync(record => record.Id == id, cancellation) is { } numbered)
        {
            return new([numbered], []);
        }

        var words = NameWords.Of(text);
        var typed = words.Where(word => !FillerWords.IsWeak(word)).ToArray() is { Length: > 0 } telling ? telling : words;
        if (typed.Length == 0)
        {
            return new([], []);
        }

        var titled = await TitledAsync(among, typed, cancellation);
        return titled.Count > 0 ? new(titled, []) : await AmongAllAsync(among, text, typed, cancellation);
    }

    private static async Task<List<T>> TitledAsync<T>(IQueryable<T> among, string[] typed, CancellationToken cancellation)
        where T : Record
    {
        var query = typed.Aggregate(among, (records, word) => records.Where(record => IsmsDb.Lower(record.Title).Contains(word)));
        var found = await query.OrderBy(record => record.Id).Take(MostRead).ToListAsync(cancellation);
        var whole = found.Where(record => NameWords.Of(record.Title).SequenceEqual(typed)).ToList();
        return whole.Count > 0 ? whole : [.. NameWords.Best(typed, found, record => record.Title).Take(PeopleByName.MostOffered)];
    }

    private static async Task<Meant<T>> AmongAllAsync<T>(IQueryable<T> among, string text, string[] typed, CancellationToken cancellation)
        where T : Record
    {
        var titles = await among.OrderByDescending(record => record.Id).Take(MostCompared).Select(record => new { record.Id, record.Title })
            .ToListAsync(cancellation);
        var found = NameWords.Best(typed, titles, record => record.Title).Take(PeopleByName.MostOffered).Select(record => record.Id).ToList();
        var ids = found.Count > 0 ? found
            : Nearest.Of(text, titles.Select(record => new NearestCandidate(record.Id, [record.Title])), MostNear, PeopleByName.NearEnough);
        var records = await among.Where(record => ids.Contains(record.Id)).ToDictionaryAsync(record => record.Id, cancellation);
        var inOrder = ids.Where(records.ContainsKey).Select(id => records[id]).ToList();
        return found.Count > 0 ? new(inOrder, []) : new([], inOrder);
    }
}
