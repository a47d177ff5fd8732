using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Reminders;

/// <summary>One thing that is late, and with whom.</summary>
public sealed record LateItem(string RecordId, Sentence What, string Person, DateOnly DueAt);

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
    public static async Task TellAsync(Turn turn, string reminder, Escalating escalating, LineOfManagers managers, Func<LateList, Card> draw)
    {
        var told = new Dictionary<string, (Person Person, List<OpenItem> Items)>(StringComparer.Ordinal);
        var late = escalating.Items.Select(i => i.PersonId).ToHashSet(StringComparer.Ordinal);
        // No stand-ins are kept, so "stand-in, otherwise …" is the otherwise.
        foreach (var to in escalating.Step.To.Where(to => to != "stand-in"))
        {
            var role = to switch { "top-management" => Role.TopManagement, "line-manager" => null, _ => Role.IsmsManager };
            var holders = role is null ? [] : await RoleHolders.HereAsync(turn.Db, role, turn.Cancellation);
            foreach (var item in escalating.Items)
            {
                IReadOnlyList<Person> people = role is not null ? [.. holders.Where(p => p.Id != item.PersonId)]
                    : managers.WhoIsTold(item.PersonId, late) is { } line ? [line.Manager] : [];
                foreach (var person in people)
                {
                    var items = (told.TryGetValue(person.Id, out var list) ? list : told[person.Id] = (person, [])).Items;
                    if (!items.Contains(item))
                    {
                        items.Add(item);
                    }
                }

                escalating.Tell(item.RecordId, people.Count == 0 ? $"{to}: nobody is there" : to);
            }
        }

        foreach (var (person, items) in told.Values)
        {
            var rows = items.Take(LateList.MostRows)
                .Select(i => new LateItem(i.RecordId, i.What, managers.Find(i.PersonId)?.Name ?? i.PersonId, i.DueAt)).ToList();
            turn.Send(
                draw(new LateList(rows, items.Count, LocalTime.Day(turn.Now, person.TimeZone))), person,
                $"late:{reminder}:{person.Id}:{items[0].RecordId}:{escalating.Days}:{items[0].DueAt:yyyyMMdd}");
        }
    }
}
