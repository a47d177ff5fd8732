using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Marks as overdue what is past its due date. Deferred people are not late, nor are those whom no card has reached.</summary>
public sealed class ExpireOverdue : Job
{
    private const int Portion = 250;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var late = await (
            from e in turn.Db.Set<Enrolment>()
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where c.Status == CampaignState.Running && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened)
                && e.DueAt < turn.Today && e.DeliveredAt != null
            orderby e.Id
            select e).Take(Portion).ToListAsync(turn.Cancellation);
        foreach (var enrolment in late)
        {
            turn.Move(enrolment, "expire");
        }

        return late.Count == Portion;
    }
}
