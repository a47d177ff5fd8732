using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>An act on a file that waits: of whoever sent it.</summary>
public abstract record ImportAct(string Record, int Version) : VersionedAct<RegisterImport>(Record, Version)
{
    public override Who Allowed() => Who.Only<RegisterImport>("@author", import => import.SentById);

    protected override async Task<Card?> CurrentCardAsync(RegisterImport record, Turn turn) => await ImportCards.OfAsync(turn, record, 0);

    internal static Register Register(RegisterImport import) => RoomCatalog.Rooms.SelectMany(room => room.Registers).First(register => register.Type == import.Of);
}

/// <summary>Takes over everything that is new or different in a file, in one save, checked once more against the register as it is now.</summary>
public sealed record TakeFileOver(string Record, int Version) : ImportAct(Record, Version)
{
    protected override async Task<Reply?> AlreadyAsync(RegisterImport record, Turn turn) =>
        record.Status == ImportState.Imported ? Reply.With(await ImportCards.OfAsync(turn, record, 0), "This file was taken over before. Nothing was changed.") : null;

    protected override async Task<Reply> DoAsync(RegisterImport record, Turn turn)
    {
        record.MustAllow("import");
        var (register, table) = (Register(record), await KeptTable.ReadAsync(turn, record.Id));
        var check = await register.CheckAsync(turn, table);
        if (check.Problems.Count > 0 || check.ChangesNothing)
        {
            throw Refuse.With(
                await ImportCards.OfAsync(turn, record, register, check, 0), "GEN-04",
                ("fields", check.Problems.Count == 0 ? (Sentence)"something that is not in the register yet" : (Sentence)$"{check.Problems.Count} cells that have to be put right"));
        }

        (record.RecordIds, record.ImportedById, record.ImportedOn) = ([.. await register.TakeAsync(turn, table)], turn.ActorId, turn.Today);
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
    public override Who Allowed() => Who.Only<RegisterImport>("@author", import => import.SentById);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RegisterImport record, Turn turn) => Reply.With(await ImportCards.OfAsync(turn, record, From));
}
