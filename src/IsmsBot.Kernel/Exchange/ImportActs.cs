using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>An act on a file that waits: of whoever sent it, and of everybody else who may take files over into its register.</summary>
public abstract record ImportAct(string Record, int Version) : VersionedAct<RegisterImport>(Record, Version)
{
    internal static Who Importers { get; } = new WhoImports().Or(Who.Only<RegisterImport>("@author", import => import.SentById));

    public override Who Allowed() => Importers;

    protected override async Task<Card?> CurrentCardAsync(RegisterImport record, Turn turn) => await ImportCards.OfAsync(turn, record, 0);

    internal static Register Register(RegisterImport import) => Find(import) ?? throw Refuse.NotFound(import.Of, "help");

    internal static Register? Find(RegisterImport import) =>
        RoomCatalog.Rooms.SelectMany(room => room.Registers).FirstOrDefault(register => register.Type == import.Of);
}

/// <summary>Takes over everything that is new or different in a file, in one save, checked once more against the register as it is now.</summary>
public sealed record TakeFileOver(string Record, int Version) : ImportAct(Record, Version)
{
    protected override async Task<Reply?> AlreadyAsync(RegisterImport record, Turn turn) =>
        record.Status == ImportState.Imported ? Reply.With(await ImportCards.OfAsync(turn, record, 0), "This file was taken over before. Nothing was changed.") : null;

    protected override async Task<Reply> DoAsync(RegisterImport record, Turn turn)
    {
        record.MustAllow("import");
        var register = Register(record);
        var kept = await KeptTable.FindAsync(turn, record.Id);
        var shape = TableShape.Of(kept.Table, register);
        if (kept.Choice is null)
        {
            throw Refuse.With(await ImportCards.OfAsync(turn, record, 0), "GEN-04", ("fields", "which column is which"));
        }

        var choice = ColumnChoice.Read(kept.Choice);
        var check = await ImportCards.CheckAsync(turn, shape, choice);
        if (check.Problems.Count > 0 || check.ChangesNothing)
        {
            throw Refuse.With(
                await ImportCards.OfAsync(turn, record, register, check, 0), "GEN-04",
                ("fields", check.Problems.Count == 0 ? (Sentence)"something that is not in the register yet"
                    : (Sentence)$"{check.Problems.Count:cell that has|cells that have} to be put right"));
        }

        var table = await FileTable.OfAsync(shape, choice, new FormReading(turn));
        (record.RecordIds, record.ImportedById, record.ImportedOn) = ([.. await register.TakeAsync(turn, table, record)], turn.ActorId, turn.Today);
        await KeptTable.ForgetAsync(turn, record.Id);
        turn.Move(record, "import", $"{check.New.Count} new, {check.Changed.Count} changed");
        return Reply.With(await ImportCards.OfAsync(turn, record, 0), $"Taken over: {check.New.Count} new, {check.Changed.Count} changed.");
    }
}

/// <summary>Puts a file away; nothing of it was in the register.</summary>
public sealed record DropFile(string Record, int Version) : ImportAct(Record, Version)
{
    protected override async Task<Reply> DoAsync(RegisterImport record, Turn turn)
    {
        turn.Move(record, "drop");
        await KeptTable.ForgetAsync(turn, record.Id);
        return Reply.With(await ImportCards.OfAsync(turn, record, 0), "Dropped. The register is unchanged.");
    }
}

/// <summary>Opens a file that waits, at what is wrong from a number on. Changes nothing.</summary>
public sealed record ShowFile(string Record, int From = 0) : Act<RegisterImport>(Record)
{
    public override Who Allowed() => ImportAct.Importers;

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RegisterImport record, Turn turn) => Reply.With(await ImportCards.OfAsync(turn, record, From));
}
