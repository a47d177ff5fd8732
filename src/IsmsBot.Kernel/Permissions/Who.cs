using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Permissions;

/// <summary>Who may do an act, in words and as a test, together. Asked on the server at each click; the card is never believed.</summary>
public abstract class Who
{
    /// <summary>For the permission matrix: "campaign.approve" or "@self".</summary>
    public abstract string Words { get; }

    public static Who Anyone { get; } = new AnyoneKnown();

    /// <summary>Everybody whose role is granted the permission of the catalogue (roles.json).</summary>
    public static Who May(string permission) => new Permitted(permission);

    /// <summary>One person, named by the record: @self, @assignee, @author.</summary>
    public static Who Only<T>(string relation, Func<T, string?> personId)
        where T : Record => new Named<T>(relation, personId);

    /// <summary>Several people, named by the record: @reviewer.</summary>
    public static Who AnyOf<T>(string relation, Func<T, IReadOnlyList<string>> personIds)
        where T : Record => new AmongNamed<T>(relation, personIds);

    /// <summary>The manager of the person that the record is about, as the directory has it now.</summary>
    public static Who LineManagerOf<T>(Func<T, string> personId)
        where T : Record => new LineManager<T>(personId);

    public Who Or(Who other) => new Either(this, other);

    /// <returns>Null when the acting person may; otherwise the refusal to answer with.</returns>
    public abstract ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken);

    private sealed class AnyoneKnown : Who
    {
        public override string Words => "anyone";

        public override ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken) => new((Refusal?)null);
    }

    private sealed class Either(Who first, Who second) : Who
    {
        public override string Words => first.Words + ", " + second.Words;

        public override async ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken) =>
            await first.RefusalAsync(turn, record, cancellationToken) is { } refusal && await second.RefusalAsync(turn, record, cancellationToken) is not null ? refusal : null;
    }

    private sealed class Permitted(string permission) : Who
    {
        public override string Words => permission;

        public override async ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken) =>
            turn.Actor.Scope(permission) is not null ? null : await Denied.ForAsync(turn, permission, cancellationToken);
    }

    private sealed class Named<T>(string relation, Func<T, string?> personId) : Who
        where T : Record
    {
        public override string Words => relation;

        public override async ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken)
        {
            var id = personId((T)record!);
            if (id == turn.Actor.Id)
            {
                return null;
            }

            var name = await turn.Db.People.Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(cancellationToken);
            return Refuse.With("GEN-11", ("assignee", name is null ? (Sentence)"somebody else" : Sentence.Of(name)));
        }
    }

    private sealed class AmongNamed<T>(string relation, Func<T, IReadOnlyList<string>> personIds) : Who
        where T : Record
    {
        public override string Words => relation;

        public override async ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken)
        {
            var ids = personIds((T)record!);
            if (ids.Contains(turn.Actor.Id, StringComparer.Ordinal))
            {
                return null;
            }

            var names = await turn.Db.People.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Name).ToListAsync(cancellationToken);
            return Refuse.With("GEN-11", ("assignee", names.Count == 0 ? (Sentence)"somebody else" : Sentence.Of(string.Join(", ", names))));
        }
    }

    private sealed class LineManager<T>(Func<T, string> personId) : Who
        where T : Record
    {
        public override string Words => "@lineManager";

        public override async ValueTask<Refusal?> RefusalAsync(Turn turn, Record? record, CancellationToken cancellationToken)
        {
            var id = personId((T)record!);
            var manager = await turn.Db.People.Where(p => p.Id == id).Select(p => p.ManagerId).FirstOrDefaultAsync(cancellationToken);
            return manager == turn.Actor.Id ? null : Refuse.With("GEN-11", ("assignee", "the line manager"));
        }
    }
}
