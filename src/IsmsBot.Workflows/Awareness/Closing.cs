using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Outbox;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Awareness;

/// <summary>Ends of campaigns and enrolments.</summary>
internal static class Closing
{
    internal static readonly EnrolmentState[] Open = [EnrolmentState.Assigned, EnrolmentState.Opened, EnrolmentState.Overdue, EnrolmentState.Deferred];

    /// <summary>Freezes the figures and closes.</summary>
    public static async Task CloseAsync(Turn turn, Campaign campaign, string note, CancellationToken cancellationToken)
    {
        var coverage = await Coverage.OfAsync(turn.Db, campaign.Id, cancellationToken);
        campaign.SummaryRequired = coverage.Required;
        campaign.SummaryCompleted = coverage.Done;
        campaign.SummaryOnTime = coverage.OnTime;
        campaign.SummaryAverageScore = await turn.Db.Set<Enrolment>().Where(e => e.CampaignId == campaign.Id && e.QuizScore != null).Select(e => e.QuizScore).ToListAsync(cancellationToken) is { Count: > 0 } scores
            ? Math.Round(scores.Average()!.Value, 4) : null;
        campaign.ClosedAt = turn.Today;
        campaign.ClosingNote = note;
        turn.Move(campaign, Campaign.Lifecycle, "close", note);
    }

    /// <summary>Cancels every enrolment of a campaign that is not finished, and the cards that still wait to be sent.</summary>
    public static async Task CancelOpenAsync(Turn turn, string campaignId, string why, CancellationToken cancellationToken)
    {
        foreach (var enrolment in await turn.Db.Set<Enrolment>().Where(e => e.CampaignId == campaignId && Open.Contains(e.Status)).ToListAsync(cancellationToken))
        {
            await CancelAsync(turn, enrolment, why, cancellationToken);
        }
    }

    public static async Task CancelAsync(Turn turn, Enrolment enrolment, string why, CancellationToken cancellationToken)
    {
        enrolment.NextStepOn = null;
        turn.Move(enrolment, Enrolment.Lifecycle, "cancel", why);
        foreach (var row in await turn.Db.Outbox.Where(o => o.Subject == enrolment.Id && o.State == OutboxState.Waiting).ToListAsync(cancellationToken))
        {
            row.State = OutboxState.Cancelled;
            row.Card = null;
        }
    }
}

