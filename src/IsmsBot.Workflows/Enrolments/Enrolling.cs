using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// Enrols the people of an audience who have no part in the campaign yet, a portion at a time: the same for the first day, for joiners and for
/// people who change unit or role. Who has finished this version, or is asked for it in another campaign, is not asked again.
/// </summary>
internal static class Enrolling
{
    private const int Portion = 250;

    /// <returns>True when there may be more.</returns>
    public static async Task<bool> PortionAsync(Turn turn, Campaign campaign)
    {
        var people = await Without(turn, campaign).OrderBy(p => p.Id).Take(Portion).AsNoTracking().ToListAsync(turn.Cancellation);
        if (people.Count == 0)
        {
            return false;
        }

        var draw = await DrawerAsync(turn, campaign, people);
        var number = await NumberSeries.TakeAsync(turn.Db, "ENR", people.Count, turn.Cancellation);
        foreach (var person in people)
        {
            var enrolment = Enrol(turn, campaign, person, NumberSeries.Id("ENR", number++), Reason(turn, campaign, person));
            if (person.Presence == Presence.Active)
            {
                Send(turn, await draw(turn.For(person), enrolment), person, enrolment);
            }
        }

        return people.Count == Portion;
    }

    public static void Send(Turn turn, Card card, Person person, Enrolment enrolment) => turn.Send(
        card, person, $"{CardArrived.Single}{enrolment.Id}:{enrolment.EnrolledAt:yyyyMMdd}:{enrolment.DueAt:yyyyMMdd}", enrolment.Id,
            OutboxRow.CampaignPriority);

    public static Enrolment Enrol(Turn turn, Campaign campaign, Person person, string id, EnrolmentReason reason)
    {
        var today = LocalTime.Day(turn.Now, person.TimeZone);
        return turn.Create(new Enrolment
        {
            Id = id,
            Title = $"{campaign.Title}: {person.Id}",
            CampaignId = campaign.Id,
            PersonId = person.Id,
            Reason = reason,
            EnrolledAt = today,
            DueAt = today.AddDays(DueDays(campaign, reason)),
        });
    }

    public static int DueDays(Campaign campaign, EnrolmentReason reason) =>
        reason == EnrolmentReason.Joiner ? Math.Min(campaign.DueDays, Campaign.JoinerDueDays) : campaign.DueDays;

    private static IQueryable<Person> Without(Turn turn, Campaign campaign)
    {
        var (people, enrolments, running) = (Audience.People(turn.Db, campaign), turn.Db.Set<Enrolment>(), turn.Db.Set<Campaign>());
        people = people.Where(
            p => (p.StartDate == null || p.StartDate <= turn.Today) && !enrolments.Any(e => e.CampaignId == campaign.Id && e.PersonId == p.Id));
        if (campaign.DocumentCode is not { } code)
        {
            return people;
        }

        var others = running.Where(c => c.Id != campaign.Id && c.DocumentCode == code && c.DocumentVersion == campaign.DocumentVersion)
            .Select(c => c.Id);
        return people
            .Where(p => !turn.Db.Set<Acknowledgement>().Any(
                a => a.PersonId == p.Id && a.DocumentCode == code && a.DocumentVersion == campaign.DocumentVersion))
            .Where(p => !enrolments.Any(e => e.PersonId == p.Id && Enrolment.Unfinished.Contains(e.Status) && others.Contains(e.CampaignId)));
    }

    /// <summary>How the first cards are drawn: what they share is read once for all.</summary>
    private static async Task<Func<Reader, Enrolment, Task<Card>>> DrawerAsync(Turn turn, Campaign campaign, List<Person> people)
    {
        switch (campaign.Kind)
        {
            case CampaignKind.PolicyAcknowledgement:
                var content = await PolicyContent.OfAsync(turn, campaign, personId: null);
                var accepted = await PolicyContent.LastAcceptedAsync(turn, campaign, [.. people.Select(p => p.Id)]);
                return async (reader, enrolment) =>
                    await EnrolmentCards.ToReadAsync(
                        reader, enrolment, campaign, content with { LastAccepted = accepted.GetValueOrDefault(reader.Id) });
            case CampaignKind.Training:
                var lesson = await Lesson.OfAsync(turn.Db, campaign, turn.Cancellation);
                return (_, enrolment) => Task.FromResult<Card>(new LessonView(enrolment, campaign, lesson));
            default:
                return (_, enrolment) => Task.FromResult<Card>(new BriefingCard(enrolment, campaign));
        }
    }

    private static EnrolmentReason Reason(Turn turn, Campaign campaign, Person person) =>
        person.StartDate > campaign.StartAt || Audience.IsForJoiners(campaign) ? EnrolmentReason.Joiner
        : turn.Today > campaign.StartAt.AddDays(1) ? EnrolmentReason.RoleChange
        : campaign.Replaces is not null ? EnrolmentReason.NewVersion : EnrolmentReason.Initial;
}
