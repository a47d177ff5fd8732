using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Issues;

/// <summary>What only top management decides: everybody else is told who that is (SOD-06).</summary>
internal sealed class ByTopManagement(Who who) : Who
{
    public override string Words => who.Words;

    public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
        who.MayAsync(person, record, db, cancellationToken);

    protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record)
    {
        var top = await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation);
        Sentence names = $"{top.Select(person => person.Name)}";
        return Refuse.With("SOD-06", ("doc", Sentence.Of(record!.Title)), ("list", names));
    }
}
