using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>The figures of a campaign, counted from the enrolments (domain 7.6). Shares are from 0 to 1.</summary>
public sealed record Figures(int Done, int OnTime, int Waiting, int Late, int Deferred, int Exempt, int Unreachable)
{
    /// <summary>Assigned, opened, completed or overdue: deferred, exempt and cancelled do not count.</summary>
    public int Required => Done + Waiting + Late;

    public decimal Share => Required == 0 ? 0 : (decimal)Done / Required;

    public decimal OnTimeShare => Required == 0 ? 0 : (decimal)OnTime / Required;

    /// <summary>How far it is, and whether that is enough.</summary>
    /// <param name="kit">The card.</param>
    /// <param name="target">The share that has to be reached.</param>
    internal void Draw(CardKit kit, decimal target) =>
        kit.Progress(Done, Required, Share >= target ? Tone.Good : Tone.Warning, $"{Done} of {Required} done, {Share:P1} (target {target:P0})");

    /// <summary>The figures as they are now; of a closed campaign, as they were frozen.</summary>
    public static async Task<Figures> OfAsync(IsmsDb db, Campaign campaign, CancellationToken cancellationToken)
    {
        var all = db.Set<Enrolment>().Where(e => e.CampaignId == campaign.Id);
        var counts = await all.GroupBy(e => e.Status)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, cancellationToken);
        int Of(EnrolmentState state) => counts.GetValueOrDefault(state);
        if (campaign is { Status: CampaignState.Closed, SummaryRequired: { } required, SummaryCompleted: { } completed })
        {
            return new Figures(
                completed, campaign.SummaryOnTime ?? 0, 0, required - completed, Of(EnrolmentState.Deferred), Of(EnrolmentState.Exempt), 0);
        }

        var unreachable = await all.CountAsync(
            e => (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Overdue)
                && (e.Delivery == Delivery.NotInstalled || e.Delivery == Delivery.Failed),
            cancellationToken);
        return new Figures(
            Of(EnrolmentState.Completed), await OnTimeAsync(all, cancellationToken), Of(EnrolmentState.Assigned) + Of(EnrolmentState.Opened),
            Of(EnrolmentState.Overdue), Of(EnrolmentState.Deferred), Of(EnrolmentState.Exempt), unreachable);
    }

    /// <summary>Writes the figures of a campaign that ends into it.</summary>
    internal static async Task FreezeAsync(Turn turn, Campaign campaign)
    {
        var figures = await OfAsync(turn.Db, campaign, turn.Cancellation);
        var scores = await turn.Db.Set<Enrolment>().Where(e => e.CampaignId == campaign.Id && e.QuizScore != null).Select(e => e.QuizScore!.Value)
            .ToListAsync(turn.Cancellation);
        (campaign.SummaryRequired, campaign.SummaryCompleted, campaign.SummaryOnTime) = (figures.Required, figures.Done, figures.OnTime);
        campaign.SummaryAverageScore = scores.Count == 0 ? null : Math.Round(scores.Average(), 4);
    }

    /// <summary>Finished by the due date: one count for each due date of the campaign, of which there are few.</summary>
    private static async Task<int> OnTimeAsync(IQueryable<Enrolment> all, CancellationToken cancellationToken)
    {
        var done = all.Where(e => e.Status == EnrolmentState.Completed);
        var onTime = 0;
        foreach (var due in await done.Select(e => e.DueAt).Distinct().ToListAsync(cancellationToken))
        {
            var end = new DateTimeOffset(due.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            onTime += await done.CountAsync(e => e.DueAt == due && e.CompletedAt < end, cancellationToken);
        }

        return onTime;
    }
}
