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
                escalating.Tell(enrolment.Id, who!.AbsentManager is { } absent
                    ? $"{who.Manager.Name}, because manager absent: {absent.Name}" : $"line manager {who.Manager.Name}");
            }
        }
    }

    public static Task TellManagersOfIsmsAsync(Turn turn, Escalating escalating) =>
        TellFiguresAsync(turn, escalating, Role.IsmsManager, "ISMS manager");

    public static Task TellTopManagementAsync(Turn turn, Escalating escalating) =>
        TellFiguresAsync(turn, escalating, Role.TopManagement, "top management, totals only");

    private static async Task TellFiguresAsync(Turn turn, Escalating escalating, string role, string words)
    {
        var holders = await RoleHolders.HereAsync(turn.Db, role, turn.Cancellation);
        foreach (var (campaign, late) in await ByCampaignAsync(turn, escalating))
        {
            late.ForEach(enrolment => escalating.Tell(enrolment.Id, words));
            await SendFiguresAsync(turn, campaign, escalating.Days, holders);
        }
    }

    /// <summary>The figures are those of the whole campaign, so one card a day says it, in however many portions the people come.</summary>
    private static async Task SendFiguresAsync(Turn turn, Campaign campaign, int days, IReadOnlyList<Person> holders)
    {
        string Key(Person person) => $"late-totals:{campaign.Id}:{person.Id}:{days}:{turn.Now:yyyyMMdd}";
        var keys = holders.Select(Key).ToList();
        var told = await turn.Db.Outbox.Where(o => keys.Contains(o.Key)).Select(o => o.Key).ToListAsync(turn.Cancellation);
        if (holders.Where(p => !told.Contains(Key(p))).ToList() is not { Count: > 0 } untold)
        {
            return;
        }

        var since = turn.Today.AddDays(-days);
        var late = await turn.Db.Set<Enrolment>().CountAsync(
            e => e.CampaignId == campaign.Id && e.DueAt <= since
                && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue),
            turn.Cancellation);
        var figures = await Coverage.OfAsync(turn.Db, campaign.Id, turn.Cancellation);
        foreach (var person in untold)
        {
            var card = new LateTotalsCard(campaign.Id, campaign.Title, late, days, figures, campaign.TargetCoverage);
            turn.Send(card, person, Key(person), campaign.Id);
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
