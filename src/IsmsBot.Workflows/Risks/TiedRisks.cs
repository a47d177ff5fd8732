namespace IsmsBot.Workflows.Risks;

/// <summary>
/// Risks that a control owner reads besides their own. No index knows to whom a risk is tied by its controls, so for a list those are sought from the
/// worst of the register on, until it is full: at the same cost however long the register is.
/// </summary>
internal static class TiedRisks
{
    /// <summary>Risks that are looked at for ties: few at first, because most people find a list full of them there.</summary>
    private static readonly int[] Looks = [50, 200, Counting.Most - 250];

    /// <summary>Those of some risks that a person is tied to, one query for each room that ties.</summary>
    public static IEnumerable<IQueryable<Risk>> Of(IsmsDb db, string personId, IQueryable<Risk> among) =>
        RoomCatalog.Rooms.OfType<ILinksRisks>().Select(room => room.LinkedTo(db, personId, among));

    /// <summary>The risks that the acting person may read: all, or their own and those they are tied to. It may look at every risk.</summary>
    public static IQueryable<Risk> ReadBy(this IQueryable<Risk> risks, Turn turn)
    {
        var me = turn.ActorId;
        if (turn.Actor.Scope("risk.read") == "any")
        {
            return risks;
        }

        // Of several narrow scopes of one person the matrix names one only; a control owner keeps theirs beside that of an owner.
        if (!turn.Actor.Has(Role.ControlOwner))
        {
            return risks.Where(r => r.RiskOwnerId == me);
        }

        var linked = Of(turn.Db, me, risks).Select(some => some.Select(r => r.Id)).Aggregate((one, other) => one.Concat(other));
        return risks.Where(r => r.RiskOwnerId == me || linked.Contains(r.Id));
    }

    /// <summary>The worst that a control owner may read.</summary>
    public static async Task<ListCard> WorstAsync(Turn turn, RiskRegister register)
    {
        var me = turn.ActorId;
        var open = register.Listed(turn.Db.Set<Risk>());
        var there = await open.CountForPeopleAsync(turn.Cancellation);
        var tied = await WorstTiedAsync(turn, register, open, there);
        var own = await PageAsync(turn, register, open.Where(r => r.RiskOwnerId == me));
        var worst = own.Concat(tied).OrderByDescending(r => r.CurrentScore).ThenByDescending(r => r.CurrentImpact)
            .ThenBy(r => r.Id, StringComparer.Ordinal).Take(ListCard.MostRows);
        IReadOnlyList<ListRow> rows = [.. worst.Select(risk => register.Row(risk, turn.Today))];
        return new ListCard("risk.list", "The worst risks that are yours or that you work on", rows, 0, rows.Count)
        {
            Hint = tied.Count < ListCard.MostRows && there > Counting.Most
            ? (Sentence)$"Those of your controls and treatments were sought among the {Counting.Most} worst. Type \"risk\" and an id to open another."
            : (Sentence)"Type \"risk\" and an id to open another.",
            Buttons = register.ListButtons,
        };
    }

    /// <summary>Risks of others that this person is tied to, worst first.</summary>
    private static async Task<IReadOnlyList<Risk>> WorstTiedAsync(Turn turn, RiskRegister register, IQueryable<Risk> open, int there)
    {
        var me = turn.ActorId;
        var others = register.Ordered(open.Where(r => r.RiskOwnerId == null || r.RiskOwnerId != me)).ThenBy(r => r.Id);
        var found = new List<Risk>();
        var looked = 0;
        foreach (var next in Looks)
        {
            // As one query: a list of ids would be sent to the database as so many parameters.
            var tied = Of(turn.Db, me, others.Skip(looked).Take(next)).Select(some => some.Select(r => r.Id))
                .Aggregate((one, other) => one.Union(other));
            found.AddRange(await PageAsync(turn, register, register.Listed(turn.Db.Set<Risk>().Where(r => tied.Contains(r.Id)))));
            looked += next;
            if (found.Count >= ListCard.MostRows || looked >= there)
            {
                break;
            }
        }

        return found;
    }

    private static Task<List<Risk>> PageAsync(Turn turn, RiskRegister register, IQueryable<Risk> risks) =>
        register.Ordered(risks.AsNoTracking()).ThenBy(r => r.Id).Take(ListCard.MostRows).ToListAsync(turn.Cancellation);
}
