using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// CAL-21, domain 7.5: who joins gets every document for all staff as one bundle, with fourteen days to read. Somebody who has a part in anything
/// already is no joiner any more, so nobody is welcomed twice. A single document comes with its own card, like any other enrolment.
/// </summary>
public sealed class WelcomeJoiners : Job
{
    private const int Portion = 25;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var since = turn.Today.AddDays(-Catalog.Settings.Int("joiner.maxOpenDays"));
        var joiners = await Audience.People(turn.Db, [Audience.JoinedSince(since)], [])
            .Where(p => p.StartDate <= turn.Today && !turn.Db.Set<Enrolment>().Any(e => e.PersonId == p.Id))
            .OrderBy(p => p.Id).Take(Portion).AsNoTracking().ToListAsync(turn.Cancellation);
        if (joiners.Count == 0 || await JoinerCampaigns.ForAllAsync(turn) is not { Count: > 1 } campaigns)
        {
            return false;
        }

        var number = await NumberSeries.TakeAsync(turn.Db, "ENR", joiners.Count * campaigns.Count, turn.Cancellation);
        foreach (var person in joiners)
        {
            var today = LocalTime.Day(turn.Now, person.TimeZone);
            var items = new List<ToRead>();
            foreach (var (campaign, document) in campaigns)
            {
                var enrolment = Enrolling.Enrol(turn, campaign, person, NumberSeries.Id("ENR", number++), EnrolmentReason.Joiner);
                items.Add(await ToRead.OfAsync(turn.For(person), enrolment, campaign, document));
            }

            if (person.Presence == Presence.Active)
            {
                var card = new WelcomeBundleCard(GivenName.Of(person.Name), items, today);
                turn.Send(card, person, $"{CardArrived.Bundle}{person.Id}:{turn.Today:yyyyMMdd}", person.Id, OutboxRow.CampaignPriority);
            }
        }

        return joiners.Count == Portion;
    }
}
