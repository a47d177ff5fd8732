using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Registers;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Draws a file that was sent: the dry run against the register of this moment, or what came of it.</summary>
internal static class ImportCards
{
    public static async Task<ImportCard> OfAsync(Turn turn, RegisterImport import, int from)
    {
        var register = ImportAct.Register(import);
        return await OfAsync(turn, import, register, import.Status == ImportState.Checked ? await register.CheckAsync(turn, await KeptTable.ReadAsync(turn, import.Id)) : null, from);
    }

    public static async Task<ImportCard> OfAsync(Turn turn, RegisterImport import, Register register, FileCheck? check, int from) => new(import.Id, import.Version, import.FileName, import.Status, register.Noun)
    {
        Check = check,
        From = from,
        RecordIds = import.RecordIds,
        ImportedBy = import.ImportedById is null ? null : await turn.NameAsync(import.ImportedById),
        ImportedOn = import.ImportedOn,
    };
}
