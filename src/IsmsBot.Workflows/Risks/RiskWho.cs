using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>Who may do what about a risk: its owner, by name; or whoever a permission reaches for every risk, not only for their own.</summary>
public static class RiskWho
{
    public static Who Owner { get; } = Who.Only<Risk>("@riskOwner", r => r.RiskOwnerId);

    /// <summary>The permission in the scope "any": holders of "own" are asked through <see cref="Owner"/>.</summary>
    public static Who Everywhere(string permission) => new ForAll(permission);

    /// <summary>The owner of the risk that a record is about, as the risk has it now. Never delegated (domain 0.4.5).</summary>
    public static Who OwnerThrough<T>(Func<T, string> riskId)
        where T : Record => new Linked<T>(riskId);

    /// <summary>People who are here and hold a role, by id.</summary>
    public static Task<IReadOnlyList<Person>> HoldersAsync(IsmsDb db, string role, CancellationToken cancellationToken) => RoleHolders.HereAsync(db, role, cancellationToken);

    private sealed class ForAll(string permission) : Who
    {
        public override string Words => permission;

        public override async ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken) =>
            turn.Actor.Scope(permission) == "any" ? null : await Denied.ForAsync(turn, permission, cancellationToken);
    }

    private sealed class Linked<T>(Func<T, string> riskId) : Who
        where T : Record
    {
        public override string Words => "@riskOwner";

        public override async ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken)
        {
            var id = riskId((T)record!);
            var owner = await turn.Db.Set<Risk>().Where(r => r.Id == id).Select(r => r.RiskOwnerId).FirstOrDefaultAsync(cancellationToken);
            return owner == turn.Actor.Id ? null : Refuse.With("GEN-11", ("assignee", Sentence.Of(await turn.NameAsync(owner, cancellationToken))));
        }
    }
}
