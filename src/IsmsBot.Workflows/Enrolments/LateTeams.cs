using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// Who is told of late people, by the policy: the line manager (or the next one up who is there), then the ISMS managers, then top management with
/// totals only. Each is noted on the enrolment with the reason, and sent once per day and campaign.
/// </summary>
internal static class LateTeams
{
    public static async Task TellAsync(Turn turn, Escalating escalating, LineOfManagers managers)
    {
        var ids = escalating.Items.Select(i => i.RecordId).ToList();
        var late = await turn.Db.Set<Enrolment>().Where(e => ids.Contains(e.Id)).ToListAsync(turn.Cancellation);
        foreach (var some in late.GroupBy(e => e.CampaignId))
        {
            var campaign = await turn.Db.Set<Campaign>().SingleAsync(c => c.Id == some.Key, turn.Cancellation);
            switch (escalating.Step.To[0])
            {
                case "line-manager":
                    TellLine(turn, campaign, [.. some], escalating.Days, managers);
                    break;
                case "isms-manager":
                    await SendFiguresAsync(turn, campaign, [.. some], escalating.Days, Role.IsmsManager, "ISMS manager");
                    break;
                default:
                    await SendFiguresAsync(turn, campaign, [.. some], escalating.Days, Role.TopManagement, "top management, totals only");
                    break;
            }
        }
    }

    private static void TellLine(Turn turn, Campaign campaign, List<Enrolment> late, int days, LineOfManagers managers)
    {
        var ids = late.Select(e => e.PersonId).ToHashSet(StringComparer.Ordinal);
        var told = late.Select(e => (Enrolment: e, Told: managers.WhoIsTold(e.PersonId, ids)!)).Where(x => x.Told is not null).ToList();
        foreach (var team in told.GroupBy(x => x.Told.Manager.Id))
        {
            var manager = team.First().Told.Manager;
            var rows = team.Select(
                x => new LateReport(x.Enrolment.Id, managers.Find(x.Enrolment.PersonId)!.Name, x.Enrolment.DueAt, x.Told.AbsentManager?.Name))
                .OrderBy(r => r.Name, StringComparer.Ordinal).ToList();
            var card = new TeamLateCard(campaign.Id, campaign.Title, rows, turn.For(manager).Today);
            turn.Send(card, manager, $"team-late:{campaign.Id}:{manager.Id}:{rows[0].EnrolmentId}:{days}", campaign.Id);
        }

        foreach (var (enrolment, (manager, absent)) in told)
        {
            enrolment.EscalatedAt = turn.Today;
            turn.Note(
                enrolment, "escalated", absent is null ? $"line manager {manager.Name}" : $"{manager.Name}, because manager absent: {absent.Name}");
        }
    }

    private static async Task SendFiguresAsync(Turn turn, Campaign campaign, List<Enrolment> late, int days, string role, string note)
    {
        var card = new LateTotalsCard(
            campaign, await TotalAsync(turn, campaign, late, days), days, await Figures.OfAsync(turn.Db, campaign, turn.Cancellation));
        foreach (var person in await RoleHolders.HereAsync(turn.Db, role, turn.Cancellation))
        {
            turn.Send(card, person, $"late-totals:{campaign.Id}:{person.Id}:{days}:{turn.Now:yyyyMMdd}:{turn.CorrelationId}", campaign.Id);
        }

        late.ForEach(enrolment => turn.Note(enrolment, "escalated", note));
    }

    /// <summary>Everybody who is late by so many days or more, those included who were told of before: a total is a total.</summary>
    private static Task<int> TotalAsync(Turn turn, Campaign campaign, List<Enrolment> late, int days)
    {
        var (ids, until) = (late.Select(e => e.Id).ToList(), turn.Today.AddDays(-days));
        return turn.Db.Set<Enrolment>().CountAsync(
            e => e.CampaignId == campaign.Id
                && ((Enrolment.Open.Contains(e.Status) && e.DeliveredAt != null && e.DueAt <= until) || ids.Contains(e.Id)),
            turn.Cancellation);
    }
}
