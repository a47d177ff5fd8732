using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Permissions;

public abstract partial class Who
{
    private sealed class AnyoneKnown : Who
    {
        public override string Words => "anyone";

        public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) => new(true);

        protected internal override ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) => throw new InvalidOperationException("Everybody may.");
    }

    private sealed class NoPerson : Who
    {
        public override string Words => "@system";

        public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) => new(false);

        protected internal override ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) =>
            new(Refuse.With("GEN-11", ("assignee", "the bot itself")));
    }

    private sealed class Either(Who first, Who second) : Who
    {
        public override string Words => first.Words + ", " + second.Words;

        public override async ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
            await first.MayAsync(person, record, db, cancellationToken) || await second.MayAsync(person, record, db, cancellationToken);

        protected internal override ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) => first.SayNoAsync(turn, record);
    }

    /// <summary>What a granted permission is asked for.</summary>
    private enum Reach
    {
        /// <summary>For this record, if there is one.</summary>
        Scoped,

        /// <summary>For any, however narrow.</summary>
        Granted,

        /// <summary>For all.</summary>
        Everything,
    }

    private sealed class Permitted(string permission, Reach reach) : Who
    {
        public override string Words => permission;

        public override async ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken)
        {
            var scope = person.Scope(permission);
            if (scope is null or PermissionScope.Any || reach != Reach.Scoped || record is null)
            {
                return scope is not null && (reach != Reach.Everything || scope == PermissionScope.Any);
            }

            var register = RoomCatalog.RegisterOf(record.GetType());
            foreach (var narrow in person.Scopes(permission))
            {
                if (await register.Within(narrow).MayAsync(person, record, db, cancellationToken))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Who has the right, but not for this record, is told whose it is.</summary>
        protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record)
        {
            var whose = record is null || reach != Reach.Scoped ? null : turn.Actor.Scopes(permission)
                .Select(RoomCatalog.RegisterOf(record.GetType()).Within).FirstOrDefault(within => within != Nobody);
            return whose is null ? await Denied.ForAsync(turn, permission) : await whose.SayNoAsync(turn, record);
        }
    }

    private sealed class Holding(IReadOnlyList<string> roles) : Who
    {
        public override string Words => string.Join(", ", roles);

        public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
            new(roles.Any(person.Has));

        protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) => await Denied.ForAsync(turn, roles);
    }
}
