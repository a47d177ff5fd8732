namespace IsmsBot.Workflows.Awareness;

/// <summary>The figures of a campaign, counted from the enrolments (domain 7.6). Shares are from 0 to 1.</summary>
public sealed record Coverage(int Done, int OnTime, int Waiting, int Late, int Deferred, int Exempt, int Cancelled, int Unreachable)
{
    /// <summary>Assigned, opened, completed or overdue: deferred, exempt and cancelled do not count.</summary>
    public int Required => Done + Waiting + Late;

    public decimal Share => Required == 0 ? 0 : (decimal)Done / Required;

    public decimal OnTimeShare => Required == 0 ? 0 : (decimal)OnTime / Required;

    public static async Task<Coverage> OfAsync(IsmsDb db, string campaignId, CancellationToken cancellationToken)
    {
        var counts = await db.Set<Enrolment>().Where(e => e.CampaignId == campaignId).GroupBy(e => e.Status)
            .Select(g => new { Status = g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Status, x => x.Count, cancellationToken);
        var unreachable = await db.Set<Enrolment>().CountAsync(
            e => e.CampaignId == campaignId && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Overdue) && (e.Delivery == Delivery.NotInstalled || e.Delivery == Delivery.Failed),
            cancellationToken);
        int Of(EnrolmentState state) => counts.GetValueOrDefault(state);
        return new Coverage(
            Of(EnrolmentState.Completed), await OnTimeAsync(db, campaignId, cancellationToken), Of(EnrolmentState.Assigned) + Of(EnrolmentState.Opened),
            Of(EnrolmentState.Overdue), Of(EnrolmentState.Deferred), Of(EnrolmentState.Exempt), Of(EnrolmentState.Cancelled), unreachable);
    }

    /// <summary>Finished by the due date: one count for each due date of the campaign, of which there are few.</summary>
    private static async Task<int> OnTimeAsync(IsmsDb db, string campaignId, CancellationToken cancellationToken)
    {
        var done = db.Set<Enrolment>().Where(e => e.CampaignId == campaignId && e.Status == EnrolmentState.Completed);
        var onTime = 0;
        foreach (var due in await done.Select(e => e.DueAt).Distinct().ToListAsync(cancellationToken))
        {
            var end = new DateTimeOffset(due.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            onTime += await done.CountAsync(e => e.DueAt == due && e.CompletedAt < end, cancellationToken);
        }

        return onTime;
    }
}
