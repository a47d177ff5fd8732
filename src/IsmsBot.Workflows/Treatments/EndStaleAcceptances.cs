using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// An acceptance whose picture is no longer what the records say is stale: an open request lapses, an active one is revoked and its risk is open
/// again. Only
/// the owner of that risk is told, with what has changed.
/// </summary>
public sealed class EndStaleAcceptances : Job
{
    private const int Portion = 50;

    public override async Task<bool> StepAsync(Turn turn)
    {
        AcceptanceState[] alive = [AcceptanceState.Requested, AcceptanceState.AwaitingEndorsement, AcceptanceState.Active];
        var moved = await (
            from a in turn.Db.Set<RiskAcceptance>()
            join r in turn.Db.Set<Risk>() on a.RiskId equals r.Id
            where a.RiskVersion != r.Version && alive.Contains(a.Status)
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
            turn.Move(acceptance, "lapse", why);
            return;
        }

        turn.Move(acceptance, "revoke", why);
        if (risk.Status == RiskState.Accepted)
        {
            turn.Move(risk, "reassess", why);
        }

        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation) is { } owner)
        {
            // Whoever took the risk over is not told that they accepted anything.
            var before = acceptance.AcceptedById == owner.Id ? null : await turn.NameAsync(acceptance.AcceptedById);
            var card = new StaleCard(risk.Id, risk.Title, acceptance.Id, changed) { AcceptedBy = before };
            turn.Send(card, owner, $"stale:{acceptance.Id}", acceptance.Id);
        }
    }
}
