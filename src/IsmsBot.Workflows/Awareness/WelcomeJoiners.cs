namespace IsmsBot.Workflows.Awareness;

/// <summary>
/// CAL-21, domain 7.5: who joins gets every document for all staff as one bundle, with fourteen days to read. Somebody who has a part in anything
/// already is no joiner any more, so nobody is welcomed twice. A single document comes with its own card, like any other enrolment.
/// </summary>
public sealed class WelcomeJoiners : Job
{
    private const int Portion = 25;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var db = turn.Db;
        var since = turn.Today.AddDays(-Catalog.Settings.Int("joiner.maxOpenDays"));
        var joiners = await db.People.AsNoTracking()
            .Where(p => p.AccountEnabled && p.Presence != Presence.Left && p.EmploymentType != EmploymentType.Guest && p.StartDate >= since && p.StartDate <= turn.Today
                && !db.Set<Enrolment>().Any(e => e.PersonId == p.Id))
            .OrderBy(p => p.Id).Take(Portion).ToListAsync(turn.Cancellation);
        if (joiners.Count == 0 || await JoinerCampaigns.ForAllAsync(turn) is not { Count: > 1 } campaigns)
        {
            return false;
        }

        var number = await NumberSeries.TakeAsync(db, "ENR", joiners.Count * campaigns.Count, turn.Cancellation);
        foreach (var person in joiners)
        {
            var enrolments = campaigns.Select(c => Enrolling.Enrol(turn, c.Campaign, person, NumberSeries.Id("ENR", number++), EnrolmentReason.Joiner)).ToList();
            if (person.Presence == Presence.Active)
            {
                var items = enrolments.Zip(campaigns, (e, c) => new ToRead(e.Id, c.Document, e.DueAt)).ToList();
                turn.Send(new WelcomeBundleCard(person.Name.Split(' ')[0], items), person, $"{CardArrived.Bundle}{person.Id}:{turn.Today:yyyyMMdd}", person.Id, OutboxRow.CampaignPriority);
            }
        }

        return joiners.Count == Portion;
    }
}
