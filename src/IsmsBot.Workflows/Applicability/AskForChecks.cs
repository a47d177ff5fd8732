namespace IsmsBot.Workflows.Applicability;

/// <summary>Once a year every owner of a control is asked whether what the Statement of Applicability says is still right (CAL-10).</summary>
public sealed class AskForChecks : Job
{
    private const string Entry = "soa.review";

    public override async Task<bool> StepAsync(Turn turn)
    {
        if (YearlyDates.DueOn(Entry, turn.Today) is not { } day)
        {
            return false;
        }

        var asked = day.AddDays(-YearlyDates.LeadDays(Entry));
        var entries = await turn.Db.Set<SoaEntry>().Where(e => e.Applicability == Applies.Included && e.ControlOwnerId != null && (e.CheckBy == null || e.CheckBy < day) && (e.LastCheckedAt == null || e.LastCheckedAt < asked)).ToListAsync(turn.Cancellation);
        foreach (var entry in entries)
        {
            (entry.CheckBy, entry.NextStepOn) = (day, ReminderPlan.Of(ChecksReminder.PolicyId).NextAfter(day, turn.Today));
            turn.Note(entry, "asked to check");
        }

        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled).ToDictionaryAsync(p => p.Id, StringComparer.Ordinal, turn.Cancellation);
        foreach (var group in entries.GroupBy(e => e.ControlOwnerId!).Where(g => people.ContainsKey(g.Key)))
        {
            turn.Send(ChecksCard.Of([.. group], day), people[group.Key], $"{Name}:{day:yyyy-MM-dd}:{group.Key}");
        }

        return false;
    }
}
