using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Workflows.Documents;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Awareness;

/// <summary>Draws the card of an enrolment as it stands now: to read a document, to take a lesson, or to read a message.</summary>
internal static class EnrolmentCards
{
    public static async Task<Card> ForAsync(Turn turn, Enrolment enrolment, Campaign campaign, DateOnly today, CancellationToken cancellationToken) => campaign.Kind switch
    {
        CampaignKind.PolicyAcknowledgement => await PolicyAsync(turn, enrolment, campaign, today, cancellationToken),
        CampaignKind.Training => await LessonAsync(turn.Db, enrolment, campaign, cancellationToken),
        _ => new BriefingCard(enrolment.Id, campaign.Title, campaign.MessageText ?? "", campaign.ContentVersion, enrolment.DueAt, enrolment.CompletedAt),
    };

    private static async Task<Card> PolicyAsync(Turn turn, Enrolment enrolment, Campaign campaign, DateOnly today, CancellationToken cancellationToken)
    {
        var content = await PolicyContent.OfAsync(turn, campaign, cancellationToken);
        var now = turn.Db.Set<Acknowledgement>().Local.FirstOrDefault(a => a.EnrolmentId == enrolment.Id)?.Id;
        var last = now is not null || enrolment.CompletedAt is null ? null : await turn.Db.Set<Acknowledgement>().AsNoTracking().Where(a => a.PersonId == enrolment.PersonId && a.DocumentCode == campaign.DocumentCode)
            .OrderByDescending(a => a.AcknowledgedAt).Select(a => a.Id).FirstOrDefaultAsync(cancellationToken);
        var accepted = enrolment.CompletedAt is null ? await LastAcceptedAsync(turn.Db, enrolment.PersonId, campaign, cancellationToken) : null;
        return new PolicyCard(
            enrolment.Id, campaign.DocumentCode!, content.Title, campaign.DocumentVersion!, campaign.ContentVersion, content.WhatChanged, content.Minutes, enrolment.DueAt, today,
            enrolment.OpenedAt is not null, campaign.ContentRef, enrolment.CompletedAt, now ?? last)
        {
            LastAccepted = accepted,
            Since = accepted is null ? null : await Changes.BetweenAsync(turn, campaign.DocumentCode!, accepted, campaign.DocumentVersion!, PolicyCard.MostLines, cancellationToken),
        };
    }

    /// <summary>The version of the document this person accepted last, if it is another one.</summary>
    private static Task<string?> LastAcceptedAsync(IsmsDb db, string personId, Campaign campaign, CancellationToken cancellationToken) => db.Set<Acknowledgement>().AsNoTracking()
        .Where(a => a.PersonId == personId && a.DocumentCode == campaign.DocumentCode && a.DocumentVersion != campaign.DocumentVersion)
        .OrderByDescending(a => a.AcknowledgedAt).Select(a => a.DocumentVersion).FirstOrDefaultAsync(cancellationToken);

    private static async Task<Card> LessonAsync(IsmsDb db, Enrolment enrolment, Campaign campaign, CancellationToken cancellationToken)
    {
        var lesson = await db.Set<Lesson>().AsNoTracking().SingleAsync(l => l.Id == campaign.QuizId, cancellationToken);
        return LessonCardView.Of(enrolment, campaign, lesson.Read());
    }
}
