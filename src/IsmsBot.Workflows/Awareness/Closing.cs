namespace IsmsBot.Workflows.Awareness;

/// <summary>Ends of campaigns and enrolments.</summary>
internal static class Closing
{
    internal static readonly EnrolmentState[] Open = [EnrolmentState.Assigned, EnrolmentState.Opened, EnrolmentState.Overdue, EnrolmentState.Deferred];

    /// <summary>Freezes the figures and closes.</summary>
    public static async Task CloseAsync(Turn turn, Campaign campaign, string note)
    {
        var coverage = await Coverage.OfAsync(turn.Db, campaign.Id, turn.Cancellation);
        campaign.SummaryRequired = coverage.Required;
        campaign.SummaryCompleted = coverage.Done;
        campaign.SummaryOnTime = coverage.OnTime;
        campaign.SummaryAverageScore = await turn.Db.Set<Enrolment>().Where(e => e.CampaignId == campaign.Id && e.QuizScore != null).Select(e => e.QuizScore).ToListAsync(turn.Cancellation) is { Count: > 0 } scores
            ? Math.Round(scores.Average()!.Value, 4) : null;
        campaign.ClosedAt = turn.Today;
        campaign.ClosingNote = note;
        turn.Move(campaign, "close", note);
    }

    /// <summary>Cancels every enrolment of a campaign that is not finished, and the cards that still wait to be sent.</summary>
    public static async Task CancelOpenAsync(Turn turn, string campaignId, string why)
    {
        foreach (var enrolment in await turn.Db.Set<Enrolment>().Where(e => e.CampaignId == campaignId && Open.Contains(e.Status)).ToListAsync(turn.Cancellation))
        {
            await CancelAsync(turn, enrolment, why);
        }
    }

    public static async Task CancelAsync(Turn turn, Enrolment enrolment, string why)
    {
        enrolment.NextStepOn = null;
        turn.Move(enrolment, "cancel", why);
        foreach (var row in await turn.Db.Outbox.Where(o => o.Subject == enrolment.Id && o.State == OutboxState.Waiting).ToListAsync(turn.Cancellation))
        {
            row.State = OutboxState.Cancelled;
            row.Card = null;
        }
    }
}
