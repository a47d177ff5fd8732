using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>Who may read which risks (roles.json, risk.read): own, linked through a control or a treatment, or all.</summary>
internal static class RiskReaders
{
    public static async Task MayReadAsync(Turn turn, Risk risk, CancellationToken cancellationToken)
    {
        if (!await turn.Db.Set<Risk>().ReadBy(turn).AnyAsync(r => r.Id == risk.Id, cancellationToken))
        {
            throw await Denied.ForAsync(turn, "risk.read", cancellationToken);
        }
    }

    /// <summary>The risks that the acting person may read.</summary>
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

        var linked = RoomCatalog.Rooms.OfType<ILinksRisks>().Select(room => room.LinkedTo(turn.Db, me)).Aggregate((one, other) => one.Union(other));
        return risks.Where(r => r.RiskOwnerId == me || linked.Contains(r.Id));
    }
}
