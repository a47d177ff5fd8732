using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Documents;

/// <summary>Tells the next level about reviews and approvals that are late: the line manager, the ISMS manager, then top management.</summary>
internal static class LateDocuments
{
    public static async Task TellAsync(Turn turn, Escalating escalating, LineOfManagers managers, CancellationToken cancellationToken)
    {
        var rows = escalating.Items.Select(i => (i.PersonId, Row: new LateDocument(i.RecordId, i.What, managers.Find(i.PersonId)?.Name ?? i.PersonId, i.DueAt))).ToList();
        if (escalating.Step.To.Contains("line-manager", StringComparer.Ordinal))
        {
            var late = rows.Select(r => r.PersonId).ToHashSet(StringComparer.Ordinal);
            foreach (var team in rows.GroupBy(r => managers.WhoIsTold(r.PersonId, late)?.Manager.Id).Where(t => t.Key is not null))
            {
                Send(turn, managers.Find(team.Key)!, [.. team.Select(r => r.Row)], escalating.Days);
            }

            return;
        }

        var role = escalating.Step.To.Contains(Role.IsmsManager, StringComparer.Ordinal) ? Role.IsmsManager : Role.TopManagement;
        foreach (var person in (await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Roles.Contains(role)).OrderBy(p => p.Id).ToListAsync(cancellationToken)).Where(p => p.Has(role)))
        {
            Send(turn, person, [.. rows.Select(r => r.Row)], escalating.Days);
        }
    }

    private static void Send(Turn turn, Person to, IReadOnlyList<LateDocument> rows, int days) =>
        turn.Send(new LateDocumentsCard(rows, LocalTime.Day(turn.Now, to.TimeZone)), to, $"late-documents:{to.Id}:{rows[0].RecordId}:{rows[0].DueAt:yyyyMMdd}:{days}:{turn.Job}", rows[0].RecordId);
}

public sealed record LateDocument(string RecordId, Sentence What, string Name, DateOnly DueAt);

/// <summary>Reviews and approvals that are late, with the person who has them. It tells; the decision stays with that person.</summary>
public sealed record LateDocumentsCard(IReadOnlyList<LateDocument> Late, DateOnly Today) : Card
{
    private const int MostRows = 10;

    public override string Type => "document.late";

    public override Sentence Summary => Late.Count == 1 ? (Sentence)$"Late: {Late[0].What}" : (Sentence)$"{Late.Count} documents wait too long";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Documents");
        kit.Title(Summary);
        foreach (var late in Late.Take(MostRows))
        {
            kit.Row(late.What, $"{late.Name}, since {late.DueAt}, {Today.DayNumber - late.DueAt.DayNumber} days", Tone.Attention);
        }
    }
}
