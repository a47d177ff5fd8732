namespace IsmsBot.Workflows.Enrolments;

/// <summary>Cancels what leavers have open: it no longer counts; what they accepted is kept.</summary>
public sealed class CancelLeavers : Job
{
    private const int Portion = 100;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var left = await (
            from e in turn.Db.Set<Enrolment>()
            join p in turn.Db.People on e.PersonId equals p.Id
            where !p.AccountEnabled && Enrolment.Unfinished.Contains(e.Status)
            orderby e.Id
            select e).Take(Portion).ToListAsync(turn.Cancellation);
        foreach (var enrolment in left)
        {
            await CancelAsync(turn, enrolment, "the person left");
        }

        return left.Count == Portion;
    }

    /// <summary>Cancels an enrolment, and its cards that still wait to be sent.</summary>
    internal static async Task CancelAsync(Turn turn, Enrolment enrolment, string why)
    {
        turn.Move(enrolment, "cancel", why);
        foreach (var row in await turn.Db.Outbox.Where(o => o.Subject == enrolment.Id && o.State == OutboxState.Waiting)
            .ToListAsync(turn.Cancellation))
        {
            row.State = OutboxState.Cancelled;
            row.Card = null;
        }
    }
}
