namespace IsmsBot.Workflows.Awareness;

/// <summary>The three levels of escalation. Each is noted on the enrolment with the reason, and sent once per day and campaign.</summary>
internal static class LateTeams
{
    public static async Task TellLineAsync(Turn turn, Escalating escalating, LineOfManagers managers)
    {
        foreach (var (campaign, late) in await ByCampaignAsync(turn, escalating))
        {
            var ids = late.Select(e => e.PersonId).ToHashSet(StringComparer.Ordinal);
            var told = late.Select(e => (Enrolment: e, Told: managers.WhoIsTold(e.PersonId, ids))).Where(x => x.Told is not null).ToList();
            foreach (var team in told.GroupBy(x => x.Told!.Manager.Id))
            {
                var manager = team.First().Told!.Manager;
                var rows = team.Select(x => new LateReport(x.Enrolment.Id, managers.Find(x.Enrolment.PersonId)!.Name, x.Enrolment.DueAt, x.Told!.AbsentManager?.Name)).OrderBy(r => r.Name, StringComparer.Ordinal).ToList();
                turn.Send(new TeamLateCard(campaign.Id, campaign.Title, rows, LocalTime.Day(turn.Now, manager.TimeZone)), manager, $"team-late:{campaign.Id}:{manager.Id}:{rows[0].EnrolmentId}:{escalating.Days}", campaign.Id);
            }

            foreach (var (enrolment, who) in told)
            {
                enrolment.EscalatedAt = turn.Today;
                turn.Note(enrolment, "escalated", who!.AbsentManager is null ? $"line manager {who.Manager.Name}" : $"{who.Manager.Name}, because manager absent: {who.AbsentManager.Name}");
            }
        }
    }

    public static async Task TellManagersOfIsmsAsync(Turn turn, Escalating escalating)
    {
        foreach (var (campaign, late) in await ByCampaignAsync(turn, escalating))
        {
            await SendFiguresAsync(turn, campaign, late.Count, escalating.Days, Role.IsmsManager);
            Note(turn, late, "ISMS manager");
        }
    }

    public static async Task TellTopManagementAsync(Turn turn, Escalating escalating)
    {
        foreach (var (campaign, late) in await ByCampaignAsync(turn, escalating))
        {
            await SendFiguresAsync(turn, campaign, late.Count, escalating.Days, Role.TopManagement);
            Note(turn, late, "top management, totals only");
        }
    }

    private static async Task SendFiguresAsync(Turn turn, Campaign campaign, int late, int days, string role)
    {
        var figures = await Coverage.OfAsync(turn.Db, campaign.Id, turn.Cancellation);
        foreach (var person in (await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Roles.Contains(role)).ToListAsync(turn.Cancellation)).Where(p => p.Has(role)))
        {
            turn.Send(new LateTotalsCard(campaign.Id, campaign.Title, late, days, figures, campaign.TargetCoverage), person, $"late-totals:{campaign.Id}:{person.Id}:{days}:{turn.Now:yyyyMMdd}:{turn.CorrelationId}", campaign.Id);
        }
    }

    private static void Note(Turn turn, IEnumerable<Enrolment> late, string to)
    {
        foreach (var enrolment in late)
        {
            turn.Note(enrolment, "escalated", to);
        }
    }

    private static async Task<IReadOnlyList<(Campaign Campaign, List<Enrolment> Late)>> ByCampaignAsync(Turn turn, Escalating escalating)
    {
        var ids = escalating.Items.Select(i => i.RecordId).ToList();
        var late = await turn.Db.Set<Enrolment>().Where(e => ids.Contains(e.Id)).ToListAsync(turn.Cancellation);
        var campaignIds = late.Select(e => e.CampaignId).Distinct(StringComparer.Ordinal).ToList();
        var campaigns = await turn.Db.Set<Campaign>().Where(c => campaignIds.Contains(c.Id)).ToListAsync(turn.Cancellation);
        return [.. campaigns.Select(c => (c, late.Where(e => e.CampaignId == c.Id).ToList()))];
    }
}
