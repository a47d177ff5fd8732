using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Workflows.Risks;

/// <summary>Who may read which risks (roles.json, risk.read): own, linked through a control, or all.</summary>
internal static class RiskReaders
{
    public static async Task MayReadAsync(Turn turn, Risk risk, CancellationToken cancellationToken)
    {
        var scope = turn.Actor.Scope("risk.read");
        if (scope != "any" && risk.RiskOwnerId != turn.ActorId && !(scope == "linked" || turn.Actor.Has(Role.ControlOwner)))
        {
            throw await Denied.ForAsync(turn, "risk.read", cancellationToken);
        }
    }

    public static IQueryable<Risk> ReadBy(this IQueryable<Risk> risks, Person person) =>
        person.Scope("risk.read") == "any" ? risks : risks.Where(r => r.RiskOwnerId == person.Id);
}
