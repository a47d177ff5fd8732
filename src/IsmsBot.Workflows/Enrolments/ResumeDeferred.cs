using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Brings deferred enrolments back when the date is reached and the person is there: with a new due date and a new card.</summary>
public sealed class ResumeDeferred : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var back = await (
            from e in turn.Db.Set<Enrolment>()
            join p in turn.Db.People on e.PersonId equals p.Id
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where e.Status == EnrolmentState.Deferred && c.Status == CampaignState.Running && p.AccountEnabled && p.Presence == Presence.Active
                && e.DeferredUntil <= turn.Today
            select new { Enrolment = e, Person = p, Campaign = c }).ToListAsync(turn.Cancellation);
        foreach (var b in back)
        {
            var reader = turn.For(b.Person);
            b.Enrolment.DueAt = reader.Today.AddDays(Enrolling.DueDays(b.Campaign, b.Enrolment.Reason));
            (b.Enrolment.DeliveredAt, b.Enrolment.DeferredUntil) = (null, null);
            turn.Move(b.Enrolment, "resume");
            Enrolling.Send(turn, await EnrolmentCards.ForAsync(reader, b.Enrolment, b.Campaign), b.Person, b.Enrolment);
        }

        return false;
    }
}
