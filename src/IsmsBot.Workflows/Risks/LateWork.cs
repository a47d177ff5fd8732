using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

public sealed record LateItem(string RecordId, Sentence What, string Person, DateOnly DueAt);

/// <summary>What is late and with whom, for the next level. Telling somebody hands no decision over (domain 0.5).</summary>
public sealed record LateWorkCard(IReadOnlyList<LateItem> Items, int All, DateOnly Today) : Card
{
    public const int MostRows = 10;

    public override string Type => "risk.late";

    public override Sentence Summary => All == 1 ? (Sentence)"One decision about risk is late" : (Sentence)$"{All} decisions about risk are late";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var item in Items)
        {
            kit.Row(item.What, $"{item.Person}, {item.RecordId}: was due on {item.DueAt}, {Today.DayNumber - item.DueAt.DayNumber} days late", Tone.Attention);
        }

        kit.Quiet("Only they can decide. Please talk to them.");
    }
}

/// <summary>Escalation of the three rooms: to the line, to the ISMS managers, to top management, as the policy says; one card a day for each.</summary>
public static class LateWork
{
    public static async Task TellAsync(Turn turn, string reminder, Escalating escalating, LineOfManagers managers, CancellationToken cancellationToken)
    {
        var told = new Dictionary<string, (Person Person, List<OpenItem> Items)>(StringComparer.Ordinal);
        var late = escalating.Items.Select(i => i.PersonId).ToHashSet(StringComparer.Ordinal);
        foreach (var to in escalating.Step.To)
        {
            var role = to switch { "top-management" => Role.TopManagement, "line-manager" => null, _ => Role.IsmsManager };
            var holders = role is null ? [] : await RiskWho.HoldersAsync(turn.Db, role, cancellationToken);
            foreach (var item in escalating.Items)
            {
                var people = role is null ? managers.WhoIsTold(item.PersonId, late) is { } line ? [line.Manager] : Array.Empty<Person>() : [.. holders.Where(p => p.Id != item.PersonId)];
                foreach (var person in people)
                {
                    (told.TryGetValue(person.Id, out var list) ? list : told[person.Id] = (person, [])).Items.Add(item);
                }

                turn.Note("Escalation", item.RecordId, "escalated", to);
            }
        }

        foreach (var (person, items) in told.Values)
        {
            var today = LocalTime.Day(turn.Now, person.TimeZone);
            turn.Send(new LateWorkCard([.. items.Take(LateWorkCard.MostRows).Select(i => new LateItem(i.RecordId, i.What, managers.Find(i.PersonId)?.Name ?? i.PersonId, i.DueAt))], items.Count, today), person, $"late:{reminder}:{person.Id}:{items[0].RecordId}:{escalating.Days}:{items[0].DueAt:yyyyMMdd}");
        }
    }
}
