using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Permissions;

/// <summary>People whom a record names. A person is refused with GEN-11 and told who it is.</summary>
public abstract partial class Who
{
    private static async Task<Refusal> OthersAsync(Turn turn, IReadOnlyList<string> ids)
    {
        var names = await turn.Db.People.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Name).ToListAsync(turn.Cancellation);
        return Refuse.With("GEN-11", ("assignee", names.Count == 0 ? (Sentence)"somebody else" : (Sentence)$"{names}"));
    }

    private sealed class Named<T>(string relation, Func<T, string?> personId) : Who
        where T : Record
    {
        public override string Words => relation;

        public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
            new(personId((T)record!) == person.Id);

        protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) =>
            await OthersAsync(turn, [personId((T)record!) ?? ""]);
    }

    private sealed class AmongNamed<T>(string relation, Func<T, IReadOnlyList<string>> personIds) : Who
        where T : Record
    {
        public override string Words => relation;

        public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
            new(personIds((T)record!).Contains(person.Id, StringComparer.Ordinal));

        protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) => await OthersAsync(turn, personIds((T)record!));
    }

    private sealed class Linked<T>(string relation, Func<IsmsDb, T, CancellationToken, Task<string?>> find) : Who
        where T : Record
    {
        public override string Words => relation;

        public override async ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
            await find(db, (T)record!, cancellationToken) == person.Id;

        protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) =>
            await OthersAsync(turn, [await find(turn.Db, (T)record!, turn.Cancellation) ?? ""]);
    }

    private sealed class AmongLinked<T>(string relation, Func<IsmsDb, T, IQueryable<string>> find) : Who
        where T : Record
    {
        public override string Words => relation;

        public override async ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
            await find(db, (T)record!).ContainsAsync(person.Id, cancellationToken);

        protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) =>
            await OthersAsync(turn, await find(turn.Db, (T)record!).Distinct().ToListAsync(turn.Cancellation));
    }

    private sealed class LineManager<T>(Func<T, string> personId) : Who
        where T : Record
    {
        public override string Words => "@lineManager";

        public override async ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken)
        {
            var id = personId((T)record!);
            return await db.People.Where(p => p.Id == id).Select(p => p.ManagerId).FirstOrDefaultAsync(cancellationToken) == person.Id;
        }

        protected internal override ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) =>
            new(Refuse.With("GEN-11", ("assignee", "the line manager")));
    }
}
