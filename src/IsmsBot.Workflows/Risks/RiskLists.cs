namespace IsmsBot.Workflows.Risks;

/// <summary>
/// The worst risks that a person may read, at the same cost however long the register is. Own risks are found by an index. No index knows to whom a risk
/// is tied by its controls, so those are sought from the worst of the register on, until a list is full.
/// </summary>
internal static class RiskLists
{
    /// <summary>Risks that are looked at for ties: few at first, because most people find a list full of them there.</summary>
    private static readonly int[] Looks = [50, 200, Counting.Most - 250];

    public static async Task<RiskListCard> WorstAsync(Turn turn)
    {
        var open = turn.Db.Set<Risk>().Where(r => r.Status != RiskState.Closed);
        var me = turn.ActorId;
        var everything = turn.Actor.Scope("risk.read") == "any";
        var own = everything ? open : open.Where(r => r.RiskOwnerId == me);
        var lines = await RiskViews.LinesAsync(own, turn.Cancellation);
        if (everything || !turn.Actor.Has(Role.ControlOwner))
        {
            return new RiskListCard(false, lines, await own.CountForPeopleAsync(turn.Cancellation), turn.Today);
        }

        var there = await open.CountForPeopleAsync(turn.Cancellation);
        var tied = await TiedAsync(turn, open, there);
        IReadOnlyList<RiskLine> worst = [.. lines.Concat(tied).OrderByDescending(l => l.Score).ThenByDescending(l => l.Impact).ThenBy(l => l.RiskId, StringComparer.Ordinal).Take(RiskViews.MostRows)];
        return new RiskListCard(false, worst, worst.Count, turn.Today) { WithTies = true, AmongWorst = tied.Count < RiskViews.MostRows && there > Counting.Most ? Counting.Most : null };
    }

    /// <summary>Risks of others that this person is tied to, worst first.</summary>
    private static async Task<IReadOnlyList<RiskLine>> TiedAsync(Turn turn, IQueryable<Risk> open, int there)
    {
        var me = turn.ActorId;
        var others = open.Where(r => r.RiskOwnerId == null || r.RiskOwnerId != me);
        var register = others.OrderByDescending(r => r.CurrentScore).ThenByDescending(r => r.CurrentImpact).ThenBy(r => r.Id);
        var found = new List<RiskLine>();
        var looked = 0;
        foreach (var next in Looks)
        {
            // As one query: a list of ids would be sent to the database as so many parameters.
            var tied = RiskReaders.Linked(turn, register.Skip(looked).Take(next)).Select(some => some.Select(r => r.Id)).Aggregate((one, other) => one.Union(other));
            found.AddRange(await RiskViews.LinesAsync(turn.Db.Set<Risk>().Where(r => tied.Contains(r.Id)), turn.Cancellation));
            looked += next;
            if (found.Count >= RiskViews.MostRows || looked >= there)
            {
                break;
            }
        }

        return found;
    }
}
