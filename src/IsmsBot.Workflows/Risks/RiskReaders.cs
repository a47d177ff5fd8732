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
        if (turn.Actor.Scope("risk.read") == "any" || risk.RiskOwnerId == turn.ActorId || await IsLinkedAsync(turn, risk.Id, cancellationToken))
        {
            return;
        }

        throw await Denied.ForAsync(turn, "risk.read", cancellationToken);
    }

    /// <summary>
    /// The risks that the acting person is shown in lists: all, their own, or for a control owner those of their controls. An owner who has controls as well is
    /// shown their own, which an index finds however long the register is, and opens the others by their number.
    /// </summary>
    public static IQueryable<Risk> ReadBy(this IQueryable<Risk> risks, Turn turn)
    {
        var me = turn.ActorId;
        if (turn.Actor.Scope("risk.read") == "any")
        {
            return risks;
        }

        if (turn.Actor.Has(Role.RiskOwner) || !turn.Actor.Has(Role.ControlOwner))
        {
            return risks.Where(r => r.RiskOwnerId == me);
        }

        var linked = Links(turn).Aggregate((one, other) => one.Union(other));
        return risks.Where(r => linked.Contains(r.Id));
    }

    private static async Task<bool> IsLinkedAsync(Turn turn, string riskId, CancellationToken cancellationToken)
    {
        if (!turn.Actor.Has(Role.ControlOwner))
        {
            return false;
        }

        foreach (var links in Links(turn))
        {
            if (await links.AnyAsync(id => id == riskId, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<IQueryable<string>> Links(Turn turn) => RoomCatalog.Rooms.OfType<ILinksRisks>().Select(room => room.LinkedTo(turn.Db, turn.ActorId));
}
