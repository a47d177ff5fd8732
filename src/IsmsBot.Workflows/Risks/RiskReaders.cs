namespace IsmsBot.Workflows.Risks;

/// <summary>Who may read which risks (roles.json, risk.read): own, linked through a control or a treatment, or all.</summary>
internal static class RiskReaders
{
    public static async Task MayReadAsync(Turn turn, Risk risk)
    {
        if (turn.Actor.Scope("risk.read") == "any" || risk.RiskOwnerId == turn.ActorId || await IsLinkedAsync(turn, risk.Id))
        {
            return;
        }

        throw await Denied.ForAsync(turn, "risk.read");
    }

    /// <summary>The risks that the acting person may read: all, or their own and, for a control owner, those of their controls. It may look at every risk; a list of the worst is <see cref="RiskLists"/>.</summary>
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

        var linked = Linked(turn, risks).Select(some => some.Select(r => r.Id)).Aggregate((one, other) => one.Concat(other));
        return risks.Where(r => r.RiskOwnerId == me || linked.Contains(r.Id));
    }

    /// <summary>Those of some risks that the acting person is tied to, one query for each room that ties.</summary>
    public static IEnumerable<IQueryable<Risk>> Linked(Turn turn, IQueryable<Risk> among) => RoomCatalog.Rooms.OfType<ILinksRisks>().Select(room => room.LinkedTo(turn.Db, turn.ActorId, among));

    private static async Task<bool> IsLinkedAsync(Turn turn, string riskId)
    {
        if (!turn.Actor.Has(Role.ControlOwner))
        {
            return false;
        }

        foreach (var linked in Linked(turn, turn.Db.Set<Risk>().Where(r => r.Id == riskId)))
        {
            if (await linked.AnyAsync(turn.Cancellation))
            {
                return true;
            }
        }

        return false;
    }
}
