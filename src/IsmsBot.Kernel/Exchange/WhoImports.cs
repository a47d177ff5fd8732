using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Whoever may take files over into the register that a file is for.</summary>
internal sealed class WhoImports : Who
{
    public override string Words => "@importer";

    public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
        new(record is RegisterImport import && ImportAct.Find(import)?.MayImport(person) == true);

    protected internal override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) =>
        await Denied.ForAsync(turn, ImportAct.Register((RegisterImport)record!).ImportsWith);
}
