using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// An acceptance whose picture is no longer what the records say is stale: an open request lapses, an active one is revoked and its risk is open again. Only
/// the owner of that risk is told, with what has changed.
/// </summary>
public sealed class AcceptanceJobs : Job
{
    private const int Portion = 50;

    public override async Task<bool> StepAsync(Turn turn)
    {
        var moved = await (
            from a in turn.Db.Set<RiskAcceptance>()
            join r in turn.Db.Set<Risk>() on a.RiskId equals r.Id
            where a.RiskVersion != r.Version && (a.Status == AcceptanceState.Requested || a.Status == AcceptanceState.AwaitingEndorsement || a.Status == AcceptanceState.Active)
            orderby a.Id
            select new { Acceptance = a, Risk = r }).Take(Portion).ToListAsync(turn.Cancellation);
        foreach (var pair in moved)
        {
            var now = await RiskPicture.OfAsync(turn.Db, pair.Risk, turn.Cancellation);
            if (now.Hash() != pair.Acceptance.SnapshotHash || pair.Risk.Status == RiskState.Closed)
            {
                await EndAsync(turn, pair.Acceptance, pair.Risk, RiskPicture.Read(pair.Acceptance.Picture).DifferencesFrom(now));
            }

            pair.Acceptance.RiskVersion = pair.Risk.Version;
        }

        return moved.Count == Portion;
    }

    private static async Task EndAsync(Turn turn, RiskAcceptance acceptance, Risk risk, IReadOnlyList<PictureChange> changed)
    {
        var why = "changed: " + string.Join(", ", changed);
        if (acceptance.Status != AcceptanceState.Active)
        {
            AcceptanceRequests.Lapse(turn, acceptance, why);
            return;
        }

        turn.Move(acceptance, "revoke", why);
        if (risk.Status == RiskState.Accepted)
        {
            turn.Move(risk, "reassess", why);
        }

        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation) is { } owner)
        {
            turn.Send(new StaleCard(risk.Id, risk.Title, acceptance.Id, changed), owner, $"stale:{acceptance.Id}", acceptance.Id);
        }
    }
}

/// <summary>Asks owners whose risk is treated and rated again, and owners whose acceptance ends within 30 days (CAL-13).</summary>
public sealed class RequestResiduals : Job
{
    private const int DaysBeforeEnd = 30;

    public override async Task<bool> StepAsync(Turn turn)
    {
        if (await MethodInForce.FindAsync(turn.Db, turn.Cancellation) is not { } method)
        {
            return false;
        }

        var soon = turn.Today.AddDays(DaysBeforeEnd);
        var acceptances = turn.Db.Set<RiskAcceptance>();
        var due = await turn.Db.Set<Risk>().Where(r => r.OwnerConfirmedAt != null
            && !acceptances.Any(a => a.RiskId == r.Id && (a.Status == AcceptanceState.Requested || a.Status == AcceptanceState.AwaitingEndorsement))
            && (r.Status == RiskState.ResidualReview || (r.Status == RiskState.Accepted && acceptances.Any(a => a.RiskId == r.Id && a.Status == AcceptanceState.Active && a.ExpiresAt <= soon && a.ExpiresAt >= turn.Today)))).ToListAsync(turn.Cancellation);
        foreach (var risk in due.Where(r => method.Content.RuleOf(r.Current.Band).OwnerMayAccept))
        {
            var hash = (await RiskPicture.OfAsync(turn.Db, risk, turn.Cancellation)).Hash();
            if (!await acceptances.AnyAsync(a => a.RiskId == risk.Id && a.Status == AcceptanceState.Rejected && a.SnapshotHash == hash, turn.Cancellation))
            {
                await AcceptanceRequests.MakeAsync(turn, risk, method, AcceptanceKind.Acceptance);
            }
        }

        return false;
    }
}

/// <summary>An acceptance that runs out puts the risk back to be decided.</summary>
public sealed class ExpireAcceptances : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        foreach (var acceptance in await turn.Db.Set<RiskAcceptance>().Where(a => a.Status == AcceptanceState.Active && a.ExpiresAt < turn.Today).ToListAsync(turn.Cancellation))
        {
            turn.Move(acceptance, "expire");
            var risk = await turn.Db.Set<Risk>().SingleAsync(r => r.Id == acceptance.RiskId, turn.Cancellation);
            if (risk.Status == RiskState.Accepted)
            {
                risk.RateBy = turn.Today.AddDays(Risk.DaysToRate);
                turn.Move(risk, "reassess", $"{acceptance.Id} has run out");
                acceptance.RiskVersion = risk.Version;
            }
        }

        return false;
    }
}

/// <summary>Top management hears of a critical risk the same day (domain 3.3).</summary>
public sealed class TellOfCritical : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var critical = await turn.Db.Set<Risk>().Where(r => r.CriticalToldAt == null && r.CurrentBand == Band.Critical && r.Status != RiskState.Closed).ToListAsync(turn.Cancellation);
        foreach (var risk in critical)
        {
            risk.CriticalToldAt = turn.Today;
            turn.Note(risk, "told top management");
            var owner = await turn.NameAsync(risk.RiskOwnerId);
            foreach (var person in await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation))
            {
                turn.Send(new NewsCard(risk.Id, risk.Title, $"{risk.Id} is critical: {risk.CurrentScore}. {owner} owns it and has to treat it."), person, $"critical:{risk.Id}:{risk.Version}:{person.Id}", risk.Id, urgent: true);
            }
        }

        return false;
    }
}
