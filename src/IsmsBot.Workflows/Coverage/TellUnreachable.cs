using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Workflows.Coverage;

/// <summary>
/// People whose card could not be delivered cannot answer, so nobody would notice: the ISMS managers get their names once a week and campaign, as
/// long as there are any (domain 7.6).
/// </summary>
public sealed class TellUnreachable : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var missed = await (
            from e in turn.Db.Set<Enrolment>()
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            join p in turn.Db.People on e.PersonId equals p.Id
            where c.Status == CampaignState.Running && p.AccountEnabled && p.Presence == Presence.Active
                && (e.Delivery == Delivery.NotInstalled || e.Delivery == Delivery.Failed)
                && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Overdue)
            orderby p.Name
            select new { c.Id, c.Title, p.Name, NotInstalled = e.Delivery == Delivery.NotInstalled }).ToListAsync(turn.Cancellation);
        var managers = missed.Count == 0 ? [] : await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation);
        var week = string.Create(
            CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(turn.Now.UtcDateTime)}-W{ISOWeek.GetWeekOfYear(turn.Now.UtcDateTime):00}");
        foreach (var campaign in missed.GroupBy(m => (m.Id, m.Title)))
        {
            var card = new UnreachableCard(campaign.Key.Id, campaign.Key.Title, [.. campaign.Select(m => new Missed(m.Name, m.NotInstalled))]);
            foreach (var manager in managers)
            {
                var key = $"unreachable:{campaign.Key.Id}:{manager.Id}:{week}";
                if (!await turn.Db.Outbox.AnyAsync(o => o.Key == key, turn.Cancellation))
                {
                    turn.Send(card, manager, key, campaign.Key.Id);
                }
            }
        }

        return false;
    }
}
