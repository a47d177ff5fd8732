namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// Twice a year, a week ahead, the ISMS managers are asked to make the next treatment plan, which then goes to owners and top management (CAL-11).
/// </summary>
public sealed class PlanTime : Job
{
    private const string Entry = "rtp.approve";

    public override async Task<bool> StepAsync(Turn turn)
    {
        var register = IssueRegister.Of<RtpVersion>();
        if (YearlyDates.DueOn(Entry, turn.Today) is not { } day
            || await turn.Db.Set<NudgeSent>().AnyAsync(n => n.Reminder == Name && n.DueOn == day, turn.Cancellation)
            || await register.Waiting(turn.Db).AnyAsync(turn.Cancellation)
            || await PlanLines.Open(turn.Db).CountAsync(turn.Cancellation) is not (var lines and > 0))
        {
            return false;
        }

        var inForce = await register.InForce(turn.Db).AsNoTracking().FirstOrDefaultAsync(turn.Cancellation);
        foreach (var manager in await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation))
        {
            turn.Db.Add(new NudgeSent { Reminder = Name, RecordId = manager.Id, DueOn = day, Step = "card", At = turn.Now, ToPersonId = manager.Id });
            turn.Send(new PlanStartCard(inForce?.VersionLabel, inForce?.ApprovedAt, lines, true), manager, $"{Name}:{day:yyyy-MM-dd}:{manager.Id}");
        }

        return false;
    }
}
