namespace IsmsBot.Workflows.Awareness;

/// <summary>Draws the card of an enrolment as it stands now: to read a document, to take a lesson, or to read a message.</summary>
internal static class EnrolmentCards
{
    /// <param name="published">What the card says about the document, where it was loaded with the enrolment.</param>
    public static async Task<Card> ForAsync(Turn turn, Enrolment enrolment, Campaign campaign, DateOnly today, PolicyContent? published = null) => campaign.Kind switch
    {
        CampaignKind.PolicyAcknowledgement => await PolicyAsync(turn, enrolment, campaign, published, today),
        CampaignKind.Training => await LessonAsync(turn.Db, enrolment, campaign, turn.Cancellation),
        _ => new BriefingCard(enrolment.Id, campaign.Title, campaign.MessageText ?? "", campaign.ContentVersion, enrolment.DueAt, enrolment.CompletedAt),
    };

    private static async Task<Card> PolicyAsync(Turn turn, Enrolment enrolment, Campaign campaign, PolicyContent? published, DateOnly today)
    {
        var content = published ?? await PolicyContent.OfAsync(turn, campaign, enrolment.CompletedAt is null ? enrolment.PersonId : null);
        var now = turn.Made<Acknowledgement>().FirstOrDefault(a => a.EnrolmentId == enrolment.Id)?.Id;
        var last = now is not null || enrolment.CompletedAt is null ? null : await turn.Db.Set<Acknowledgement>().AsNoTracking().Where(a => a.PersonId == enrolment.PersonId && a.DocumentCode == campaign.DocumentCode)
            .OrderByDescending(a => a.AcknowledgedAt).Select(a => a.Id).FirstOrDefaultAsync(turn.Cancellation);
        var card = new PolicyCard(
            enrolment.Id, campaign.DocumentCode!, content.Title, campaign.DocumentVersion!, campaign.ContentVersion, content.WhatChanged, content.Minutes, enrolment.DueAt, today,
            enrolment.OpenedAt is not null, campaign.ContentRef, enrolment.CompletedAt, now ?? last);
        return enrolment.CompletedAt is not null ? card : await LastAccepted.OnAsync(card, content.LastAccepted, turn, campaign);
    }

    private static async Task<Card> LessonAsync(IsmsDb db, Enrolment enrolment, Campaign campaign, CancellationToken cancellationToken)
    {
        var lesson = await db.Set<Lesson>().AsNoTracking().SingleAsync(l => l.Id == campaign.QuizId, cancellationToken);
        return LessonCardView.Of(enrolment, campaign, lesson.Read());
    }
}
