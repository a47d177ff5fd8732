using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Registers;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Draws a file that was sent: which column is which, the dry run against the register of this moment, or what came of it.</summary>
internal static class ImportCards
{
    public static async Task<Card> OfAsync(Turn turn, RegisterImport import, int from)
    {
        var register = ImportAct.Register(import);
        if (import.Status != ImportState.Checked)
        {
            return await OfAsync(turn, import, register, null, from);
        }

        var kept = await KeptTable.FindAsync(turn, import.Id);
        var shape = TableShape.Of(kept.Table, register);
        return kept.Choice is { } choice ? await OfAsync(turn, import, register, await CheckAsync(turn, shape, ColumnChoice.Read(choice)), from)
            : await ColumnsCards.OfAsync(turn, import, shape, (await ColumnProposal.OfAsync(shape, new FormReading(turn))).Columns);
    }

    public static async Task<FileCheck> CheckAsync(Turn turn, TableShape shape, ColumnChoice choice) =>
        await shape.Register.CheckAsync(turn, await FileTable.OfAsync(shape, choice, new FormReading(turn)));

    public static async Task<ImportCard> OfAsync(Turn turn, RegisterImport import, Register register, FileCheck? check, int from) => new(import.Id, import.Version, import.FileName, import.Status, register.Noun)
    {
        Check = check,
        From = Math.Clamp(from, 0, Math.Max(0, (check?.Problems.Count ?? 0) - 1)),
        Before = register.BeforeTaking,
        RecordIds = import.RecordIds,
        ImportedBy = import.ImportedById is null ? null : await turn.NameAsync(import.ImportedById),
        ImportedOn = import.ImportedOn,
    };
}
