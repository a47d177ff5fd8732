namespace IsmsBot.Workflows.Awareness;

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
        var db = turn.Db;
        var open = Closing.Open;
        var people = await Audience.People(db, campaign)
            .Where(p => !db.Set<Enrolment>().Any(e => e.CampaignId == campaign.Id && e.PersonId == p.Id))
            .Where(p => campaign.DocumentCode == null
                || !db.Set<Acknowledgement>().Any(a => a.PersonId == p.Id && a.DocumentCode == campaign.DocumentCode && a.DocumentVersion == campaign.DocumentVersion))
            .Where(p => campaign.DocumentCode == null || !db.Set<Enrolment>().Any(e => e.PersonId == p.Id && e.CampaignId != campaign.Id && open.Contains(e.Status)
                && db.Set<Campaign>().Any(c => c.Id == e.CampaignId && c.DocumentCode == campaign.DocumentCode && c.DocumentVersion == campaign.DocumentVersion)))
            .Where(p => p.StartDate == null || p.StartDate <= turn.Today)
            .OrderBy(p => p.Id).Take(Portion).AsNoTracking().ToListAsync(turn.Cancellation);
        if (people.Count == 0)
        {
            return false;
        }

        var content = campaign.Kind == CampaignKind.PolicyAcknowledgement ? await PolicyContent.OfAsync(turn, campaign, personId: null) : null;
        var lesson = campaign.Kind == CampaignKind.Training ? (await db.Set<Lesson>().AsNoTracking().SingleAsync(l => l.Id == campaign.QuizId, turn.Cancellation)).Read() : null;
        var accepted = content is null ? null : await LastAccepted.OfAsync(turn, campaign, [.. people.Select(p => p.Id)]);
        var number = await NumberSeries.TakeAsync(db, "ENR", people.Count, turn.Cancellation);
        foreach (var person in people)
        {
            var enrolment = Enrol(turn, campaign, person, NumberSeries.Id("ENR", number++), Reason(turn, campaign, person));
            Kernel.Cards.Card card = content is not null
                ? await LastAccepted.OnAsync(ToRead(enrolment, campaign, content, LocalTime.Day(turn.Now, person.TimeZone)), accepted!.For(person.Id), turn, campaign)
                : lesson is not null ? LessonCardView.Of(enrolment, campaign, lesson)
                : new BriefingCard(enrolment.Id, campaign.Title, campaign.MessageText ?? "", campaign.ContentVersion, enrolment.DueAt, null);
            if (person.Presence == Presence.Active)
            {
                turn.Send(card, person, CardKey(enrolment), enrolment.Id, OutboxRow.CampaignPriority);
            }
        }

        return people.Count == Portion;
    }

    public static string CardKey(Enrolment enrolment) => $"enrolment:{enrolment.Id}:{enrolment.EnrolledAt:yyyyMMdd}:{enrolment.DueAt:yyyyMMdd}";

    private static PolicyCard ToRead(Enrolment enrolment, Campaign campaign, PolicyContent content, DateOnly today) => new(
        enrolment.Id, campaign.DocumentCode!, content.Title, campaign.DocumentVersion!, campaign.ContentVersion, content.WhatChanged, content.Minutes, enrolment.DueAt, today, false, campaign.ContentRef, null);

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

    private static EnrolmentReason Reason(Turn turn, Campaign campaign, Person person) =>
        person.StartDate > campaign.StartAt || Audience.IsForJoiners(campaign) ? EnrolmentReason.Joiner
        : turn.Today > campaign.StartAt.AddDays(1) ? EnrolmentReason.RoleChange
        : campaign.Replaces is not null ? EnrolmentReason.NewVersion : EnrolmentReason.Initial;

    public static int DueDays(Campaign campaign, EnrolmentReason reason) =>
        reason == EnrolmentReason.Joiner ? Math.Min(campaign.DueDays, Campaign.JoinerDueDays) : campaign.DueDays;
}
