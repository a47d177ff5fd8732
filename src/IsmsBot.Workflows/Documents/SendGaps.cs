namespace IsmsBot.Workflows.Documents;

/// <summary>Sends the ISMS managers the document set check on the second of each month, when something is open (CAL-41).</summary>
public sealed class SendGaps : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        if (turn.Today.Day != DocumentCalendar.SetCheckDay)
        {
            return false;
        }

        var month = $"gaps:{turn.Today:yyyyMM}:";
        if (await turn.Db.Outbox.AnyAsync(o => o.Key.StartsWith(month), turn.Cancellation) || await Gaps.ForAsync(turn) is not { Open.Count: > 0 } card)
        {
            return false;
        }

        foreach (var person in (await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence != Presence.Left && p.Roles.Contains(Role.IsmsManager)).OrderBy(p => p.Id).ToListAsync(turn.Cancellation)).Where(p => p.Has(Role.IsmsManager)))
        {
            turn.Send(card, person, month + person.Id);
        }

        return false;
    }
}
