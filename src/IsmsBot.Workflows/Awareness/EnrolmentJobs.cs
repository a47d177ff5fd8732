namespace IsmsBot.Workflows.Awareness;

/// <summary>Marks as overdue what is past its due date. Deferred people are not late.</summary>
public sealed class ExpireOverdue : Job
{
    private const int Portion = 250;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var late = await (
            from e in turn.Db.Set<Enrolment>()
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where c.Status == CampaignState.Running && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened) && e.DueAt < turn.Today && e.DeliveredAt != null
            orderby e.Id
            select e).Take(Portion).ToListAsync(turn.Cancellation);
        foreach (var enrolment in late)
        {
            turn.Move(enrolment, "expire");
        }

        return late.Count == Portion;
    }
}

/// <summary>Cancels what leavers have open: it no longer counts; what they accepted is kept.</summary>
public sealed class CancelLeavers : Job
{
    private const int Portion = 100;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var left = await (
            from e in turn.Db.Set<Enrolment>()
            join p in turn.Db.People on e.PersonId equals p.Id
            where !p.AccountEnabled && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue || e.Status == EnrolmentState.Deferred)
            orderby e.Id
            select e).Take(Portion).ToListAsync(turn.Cancellation);
        foreach (var enrolment in left)
        {
            await Closing.CancelAsync(turn, enrolment, "the person left");
        }

        return left.Count == Portion;
    }
}

/// <summary>Brings deferred enrolments back when the date is reached or the person has returned: with a new due date and a new card.</summary>
public sealed class ResumeDeferred : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var back = await (
            from e in turn.Db.Set<Enrolment>()
            join p in turn.Db.People on e.PersonId equals p.Id
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where e.Status == EnrolmentState.Deferred && c.Status == CampaignState.Running && p.AccountEnabled && p.Presence == Presence.Active && e.DeferredUntil <= turn.Today
            select new { Enrolment = e, Person = p, Campaign = c }).ToListAsync(turn.Cancellation);
        foreach (var b in back)
        {
            b.Enrolment.DueAt = LocalTime.Day(turn.Now, b.Person.TimeZone).AddDays(Enrolling.DueDays(b.Campaign, b.Enrolment.Reason));
            b.Enrolment.DeliveredAt = null;
            b.Enrolment.DeferredUntil = null;
            turn.Move(b.Enrolment, "resume");
            var card = await EnrolmentCards.ForAsync(turn, b.Enrolment, b.Campaign, LocalTime.Day(turn.Now, b.Person.TimeZone));
            turn.Send(card, b.Person, Enrolling.CardKey(b.Enrolment), b.Enrolment.Id, OutboxRow.CampaignPriority);
        }

        return false;
    }
}

/// <summary>Proposes to put off people who are away for long: one task each for the ISMS manager.</summary>
public sealed class ProposeDeferrals : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var away = await (
            from e in turn.Db.Set<Enrolment>()
            join p in turn.Db.People on e.PersonId equals p.Id
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where c.Status == CampaignState.Running && p.AccountEnabled && p.Presence == Presence.OnLeave
                && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue)
                && !turn.Db.Set<TaskItem>().Any(t => t.SubjectId == e.Id && t.Kind == DeferralTask.Kind)
            select new { Enrolment = e, Person = p }).ToListAsync(turn.Cancellation);
        if (away.Count == 0)
        {
            return false;
        }

        var managers = await CampaignApprovers.ForAsync(turn.Db, "", turn.Cancellation);
        foreach (var a in away.Where(_ => managers.Count > 0))
        {
            await DeferralTask.ProposeAsync(turn, a.Enrolment, a.Person.Name, managers[0].Id);
        }

        return false;
    }
}
