namespace IsmsBot.Workflows.Awareness;

/// <summary>
/// People whose card could not be delivered cannot answer, so nobody would notice: the ISMS managers get their names once a week and campaign, as
/// long as there are any (domain 7.6).
/// </summary>
public sealed class TellUnreachable : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var missed = await (
            from e in turn.Db.Set<Enrolment>().AsNoTracking()
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            join p in turn.Db.People on e.PersonId equals p.Id
            where c.Status == CampaignState.Running && p.AccountEnabled && p.Presence == Presence.Active && (e.Delivery == Delivery.NotInstalled || e.Delivery == Delivery.Failed)
                && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Overdue)
            orderby p.Name
            select new { e.CampaignId, Campaign = c.Title, p.Name, e.Delivery }).ToListAsync(turn.Cancellation);
        if (missed.Count == 0)
        {
            return false;
        }

        var managers = (await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Roles.Contains(Role.IsmsManager)).OrderBy(p => p.Id).ToListAsync(turn.Cancellation))
            .Where(p => p.Has(Role.IsmsManager)).ToList();
        var week = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(turn.Now.UtcDateTime)}-W{ISOWeek.GetWeekOfYear(turn.Now.UtcDateTime):00}");
        foreach (var campaign in missed.GroupBy(m => (m.CampaignId, m.Campaign)))
        {
            var card = new UnreachableCard(campaign.Key.CampaignId, campaign.Key.Campaign, [.. campaign.Select(m => new Missed(m.Name, m.Delivery == Delivery.NotInstalled))]);
            foreach (var manager in managers)
            {
                var key = $"unreachable:{campaign.Key.CampaignId}:{manager.Id}:{week}";
                if (!await turn.Db.Outbox.AnyAsync(o => o.Key == key, turn.Cancellation))
                {
                    turn.Send(card, manager, key, campaign.Key.CampaignId);
                }
            }
        }

        return false;
    }
}
