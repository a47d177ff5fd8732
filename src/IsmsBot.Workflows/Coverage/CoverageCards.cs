using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Workflows.Coverage;

/// <summary>Gathers a coverage card, as far as the reader may see: names for ISMS manager and auditors, totals for top management.</summary>
internal static class CoverageCards
{
    private const int MostLate = 50;

    public static async Task<CoverageCard> ForAsync(Reader reader, Campaign campaign, By cut)
    {
        var figures = await Figures.OfAsync(reader.Db, campaign, reader.Cancellation);
        var late = reader.Person.Scope("campaign.coverage") == "any" ? await LateAsync(reader, campaign.Id) : [];
        var running = campaign.Status == CampaignState.Running;
        return new CoverageCard(campaign, figures, cut, await PartsAsync(reader, campaign.Id, cut), late)
        {
            UnderCheck = running && await UnderCheck.Codes(reader.Db).AnyAsync(c => c == campaign.DocumentCode, reader.Cancellation),
            Remind = running && reader.Person.Scope("enrolment.defer") is not null ? new RemindNow(campaign.Id) : null,
            Steps = [.. (await reader.StepsAsync(campaign)).Where(offered => offered.Step.Action == "close")],
        };
    }

    private static async Task<IReadOnlyList<CoveragePart>> PartsAsync(Reader reader, string campaignId, By cut)
    {
        var db = reader.Db;
        var rows = await (
            from e in db.Set<Enrolment>()
            join p in db.People on e.PersonId equals p.Id
            where e.CampaignId == campaignId && (Enrolment.Open.Contains(e.Status) || e.Status == EnrolmentState.Completed)
            group e by new { Part = cut == By.Unit ? p.DepartmentId : cut == By.Site ? p.SiteId : p.ManagerId, e.Status } into g
            select new { g.Key.Part, g.Key.Status, Count = g.Count() }).ToListAsync(reader.Cancellation);
        var names = cut switch
        {
            By.Unit => db.Set<Department>().Select(d => new { d.Id, d.Name }),
            By.Site => db.Set<Site>().Select(s => new { s.Id, s.Name }),
            _ => db.People.Where(p => db.People.Any(report => report.ManagerId == p.Id)).Select(p => new { p.Id, p.Name }),
        };
        var named = await names.ToDictionaryAsync(n => n.Id, n => n.Name, reader.Cancellation);
        return [.. rows.GroupBy(r => r.Part).Select(g => new CoveragePart(
                g.Key is null ? "-" : named.GetValueOrDefault(g.Key, g.Key), g.Sum(r => r.Count),
                g.Where(r => r.Status == EnrolmentState.Completed).Sum(r => r.Count),
                g.Where(r => r.Status == EnrolmentState.Overdue).Sum(r => r.Count)))
            .OrderByDescending(p => p.Late).ThenByDescending(p => p.Required - p.Done).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<LatePerson>> LateAsync(Reader reader, string campaignId) => await (
        from e in reader.Db.Set<Enrolment>()
        join p in reader.Db.People on e.PersonId equals p.Id
        join d in reader.Db.Set<Department>() on p.DepartmentId equals d.Id into units
        from unit in units.DefaultIfEmpty()
        where e.CampaignId == campaignId && Enrolment.Open.Contains(e.Status)
        orderby e.DueAt, p.Name
        select new LatePerson(e.Id, p.Name, unit == null ? "" : unit.Name, e.DueAt, e.Delivery)).Take(MostLate).ToListAsync(reader.Cancellation);
}
