using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Reminders;

/// <summary>One thing that is late, and with whom.</summary>
/// <param name="Person">By name; all who may do it, where one of them is enough.</param>
public sealed record LateItem(string RecordId, Sentence What, Sentence Person, DateOnly DueAt)
{
    /// <summary>With whom and since when.</summary>
    internal Sentence Line(DateOnly today) => today > DueAt
        ? (Sentence)$"{Person}, {RecordId}: was due on {DueAt}, {today.DayNumber - DueAt.DayNumber:day|days} late"
        : (Sentence)$"{Person}, {RecordId}: due on {DueAt}";

    /// <summary>Since when, where the row begins with the person.</summary>
    internal Sentence Since(DateOnly today) => $"{RecordId}: was due on {DueAt}, {today.DayNumber - DueAt.DayNumber:day|days} late";
}

/// <summary>What is late for one person to be told: the first rows, how many there are, and today where that person is.</summary>
public sealed record LateList(IReadOnlyList<LateItem> Items, int All, DateOnly Today)
{
    public const int MostRows = 10;
}

/// <summary>
/// Escalation as the policy says: to the line, to the ISMS managers, to top management; one card a day for each. Telling somebody hands no decision
/// over (domain 0.5).
/// </summary>
public static class NextLevel
{
    /// <param name="reminder">Name of the reminder: the same step is told once.</param>
    /// <param name="draw">The room's card for it.</param>
    public static Task TellAsync(Turn turn, string reminder, Escalating escalating, LineOfManagers managers, Func<LateList, Card> draw) =>
        TellAsync(turn, reminder, escalating, escalating.Items, managers, draw);

    /// <param name="open">Those items that are told, where several of them are one thing.</param>
    internal static async Task TellAsync(
        Turn turn, string reminder, Escalating escalating, IReadOnlyList<OpenItem> open, LineOfManagers managers, Func<LateList, Card> draw)
    {
        var told = new Dictionary<string, (Person Person, List<OpenItem> Items)>(StringComparer.Ordinal);
        var late = escalating.Items.Select(i => i.PersonId).ToHashSet(StringComparer.Ordinal);
        // No stand-ins are kept, so "stand-in, otherwise …" is the otherwise.
        foreach (var to in escalating.Step.To.Where(to => to != "stand-in"))
        {
            var role = to switch { "top-management" => Role.TopManagement, "line-manager" => null, _ => Role.IsmsManager };
            var holders = role is null ? [] : await RoleHolders.HereAsync(turn.Db, role, turn.Cancellation);
            foreach (var item in open)
            {
                IReadOnlyList<Person> people = role is not null ? [.. holders.Where(p => !IsWith(item, p.Id))]
                    : managers.WhoIsTold(item.PersonId, late) is { } line && !IsWith(item, line.Manager.Id) ? [line.Manager] : [];
                foreach (var person in people)
                {
                    var items = (told.TryGetValue(person.Id, out var list) ? list : told[person.Id] = (person, [])).Items;
                    if (!items.Contains(item))
                    {
                        items.Add(item);
                    }
                }

                escalating.Tell(
                    item.RecordId, people.Count > 0 ? to : holders.Count > 0 ? $"{to}: they were asked themselves" : $"{to}: nobody is there");
            }
        }

        var names = await NamesAsync(turn, open);
        foreach (var (person, items) in told.Values)
        {
            var rows = items.Take(LateList.MostRows)
                .Select(i => new LateItem(i.About, i.What, WithWhom(i, names), i.DueAt)).ToList();
            turn.Send(
                draw(new LateList(rows, items.Count, LocalTime.Day(turn.Now, person.TimeZone))), person,
                $"late:{reminder}:{person.Id}:{items[0].RecordId}:{escalating.Days}:{items[0].CountedFrom:yyyyMMdd}");
        }
    }

    /// <summary>Whether somebody can do it themselves: they are reminded, and not told of it.</summary>
    private static bool IsWith(OpenItem item, string personId) => item.PersonId == personId || item.AnyOf.Contains(personId, StringComparer.Ordinal);

    private static async Task<Dictionary<string, string>> NamesAsync(Turn turn, IEnumerable<OpenItem> items)
    {
        var ids = items.SelectMany(item => item.AnyOf.Append(item.PersonId)).Distinct(StringComparer.Ordinal).ToList();
        return await turn.Db.People.Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, p => p.Name, StringComparer.Ordinal, turn.Cancellation);
    }

    /// <summary>Who has it, by name; all who may do it, where one of them is enough.</summary>
    internal static Sentence WithWhom(OpenItem item, Dictionary<string, string> names) => item.AnyOf.Count > 1
        ? Sentence.Either(item.AnyOf.Select(id => Sentence.Of(names.GetValueOrDefault(id, id))))
        : Sentence.Of(names.GetValueOrDefault(item.PersonId, item.PersonId));
}
