using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;

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

    private sealed class Permitted(string permission, bool everywhere) : Who
    {
        public override string Words => permission;

        public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
            new(person.Scope(permission) is { } scope && (!everywhere || scope == "any"));

        protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) => await Denied.ForAsync(turn, permission);
    }

    private sealed class Holding(IReadOnlyList<string> roles) : Who
    {
        public override string Words => string.Join(", ", roles);

        public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
            new(roles.Any(person.Has));

        protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) => await Denied.ForAsync(turn, roles);
    }
}
