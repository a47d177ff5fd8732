using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Forms;

/// <summary>Which records an act names on one line, each by its number or by words of its title: "RSK-0007, laptop theft".</summary>
public static class NamedRecords
{
    private static readonly char[] Between = [',', ';', '\n'];

    /// <param name="among">Those that may be named.</param>
    /// <returns>Their ids, each once, in the order of the line.</returns>
    /// <exception cref="Refusal">GEN-14: there is no such record, with the nearest; GEN-04: several fit, with what tells them apart.</exception>
    public static async Task<List<string>> FindAsync<T>(Turn turn, IQueryable<T> among, string line, Func<Task<Card>> form)
        where T : Record
    {
        var parts = line.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var prefix = RoomCatalog.RegisterOf<T>().Prefix;
        var numbers = parts.Select(part => IdWords.TryRecordId(part, out var id, prefix) ? id : "").ToList();
        var there = await among.Where(record => numbers.Contains(record.Id)).Select(record => record.Id).ToListAsync(turn.Cancellation);
        var found = new List<string>();
        foreach (var (part, number) in parts.Zip(numbers))
        {
            found.Add(there.Contains(number) ? number : await OneAsync(turn, among, part, form));
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static async Task<string> OneAsync<T>(Turn turn, IQueryable<T> among, string part, Func<Task<Card>> form)
        where T : Record
    {
        var meant = await RecordsByTitle.FindAsync(among, part, turn.Cancellation);
        if (meant.One is { } one)
        {
            return one.Id;
        }

        var offered = Sentence.Either(meant.Offered.Select(record => (Sentence)$"{record.Title} ({record.Id})"));
        throw meant.IsSeveral ? Refuse.With(await form(), "GEN-04", ("fields", $"which is meant by \"{part}\": {offered}"))
            : Refuse.With(await form(), "GEN-14", ("ref", Sentence.Of(part)), ("suggestion", Suggested<T>(meant, offered)));
    }

    private static Sentence Suggested<T>(Meant<T> meant, Sentence offered)
        where T : Record => meant.Nearest.Count > 0 ? offered : RoomCatalog.RegisterOf<T>().Noun.Plural;
}
