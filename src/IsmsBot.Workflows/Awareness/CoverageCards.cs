namespace IsmsBot.Workflows.Awareness;

/// <summary>Gathers a coverage card, as far as the asking person may see: names for ISMS manager and auditors, totals for top management.</summary>
internal static class CoverageCards
{
    private const int MostLate = 50;

    public static async Task<CoverageCard> ForAsync(Turn turn, Campaign campaign, By cut)
    {
        var scope = turn.Actor.Scope("campaign.coverage");
        var figures = await Coverage.OfAsync(turn.Db, campaign.Id, turn.Cancellation);
        if (campaign is { Status: CampaignState.Closed, SummaryRequired: { } required, SummaryCompleted: { } completed })
        {
            figures = figures with { Done = completed, OnTime = campaign.SummaryOnTime ?? 0, Late = required - completed, Waiting = 0, Unreachable = 0 };
        }

        var withNames = scope == "any";
        return new CoverageCard(
            campaign.Id, campaign.Version, campaign.Title, campaign.Status, campaign.DueAt, campaign.TargetCoverage, figures, cut,
            await PartsAsync(turn.Db, campaign.Id, cut, turn.Cancellation), withNames ? await LateAsync(turn.Db, campaign.Id, turn.Cancellation) : [], withNames,
            turn.Actor.Scope("enrolment.defer") is not null, campaign.ClosingNote)
        {
            UnderCheck = campaign.Status == CampaignState.Running && await UnderCheck.Codes(turn.Db).AnyAsync(c => c == campaign.DocumentCode, turn.Cancellation),
        };
    }

    private static async Task<IReadOnlyList<CoveragePart>> PartsAsync(IsmsDb db, string campaignId, By cut, CancellationToken cancellationToken)
    {
        var rows = await (
            from e in db.Set<Enrolment>().AsNoTracking()
            join p in db.People on e.PersonId equals p.Id
            where e.CampaignId == campaignId && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Completed || e.Status == EnrolmentState.Overdue)
            group e by new { Part = cut == By.Unit ? p.DepartmentId : cut == By.Site ? p.SiteId : p.ManagerId, e.Status } into g
            select new { g.Key.Part, g.Key.Status, Count = g.Count() }).ToListAsync(cancellationToken);
        var names = cut switch
        {
            By.Unit => await db.Set<Department>().ToDictionaryAsync(d => d.Id, d => d.Name, cancellationToken),
            By.Site => await db.Set<Site>().ToDictionaryAsync(s => s.Id, s => s.Name, cancellationToken),
            _ => await ManagersAsync(db, [.. rows.Select(r => r.Part!).Where(m => m is not null).Distinct()], cancellationToken),
        };
        return [.. rows.GroupBy(r => r.Part).Select(g => new CoveragePart(
                g.Key is null ? "-" : names.GetValueOrDefault(g.Key, g.Key), g.Sum(r => r.Count),
                g.Where(r => r.Status == EnrolmentState.Completed).Sum(r => r.Count), g.Where(r => r.Status == EnrolmentState.Overdue).Sum(r => r.Count)))
            .OrderByDescending(p => p.Late).ThenByDescending(p => p.Required - p.Done).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    private static Task<Dictionary<string, string>> ManagersAsync(IsmsDb db, List<string> ids, CancellationToken cancellationToken) =>
        db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);

    private static async Task<IReadOnlyList<LatePerson>> LateAsync(IsmsDb db, string campaignId, CancellationToken cancellationToken) => await (
        from e in db.Set<Enrolment>().AsNoTracking()
        join p in db.People on e.PersonId equals p.Id
        join d in db.Set<Department>() on p.DepartmentId equals d.Id into units
        from unit in units.DefaultIfEmpty()
        where e.CampaignId == campaignId && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue)
        orderby e.DueAt, p.Name
        select new LatePerson(e.Id, p.Name, unit == null ? "" : unit.Name, e.DueAt, e.Delivery == Delivery.Sent ? Reached.Arrived : e.Delivery == Delivery.Pending ? Reached.OnItsWay : Reached.NotReached))
        .Take(MostLate).ToListAsync(cancellationToken);
}
