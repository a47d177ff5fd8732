using System.Security.Cryptography;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>A file with a risk register: read, checked row by row, and shown. Nothing is in the register before somebody confirms it.</summary>
public static class TakeRegister
{
    private const string Permission = "method.edit";

    /// <returns>Null for a file without the columns of a risk.</returns>
    public static async Task<Reply?> TryAsync(Turn turn, string fileName, byte[] bytes, IReadOnlyList<ReadTable> tables)
    {
        if (!RegisterHeadings.IsRegister(tables))
        {
            return null;
        }

        if (turn.Actor.Scope(Permission) is null)
        {
            throw await Denied.ForAsync(turn, Permission);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var imports = turn.Db.Set<RiskImport>();
        if (await imports.Where(i => i.Sha256 == hash && i.Status == ImportState.Imported).OrderByDescending(i => i.Id).FirstOrDefaultAsync(turn.Cancellation) is { } done)
        {
            return Reply.With(await ImportCards.ForAsync(turn, done, 0), "This file was imported before. Nothing was added.");
        }

        // Also when the same file waits already: it is checked against the register as it is now.
        var table = RegisterHeadings.Find(tables).Table;
        var import = await imports.FirstOrDefaultAsync(i => i.Sha256 == hash && i.Status == ImportState.Checked, turn.Cancellation) ?? await KeepAsync(turn, fileName, hash, table);
        return Reply.With(await ImportCards.ForAsync(turn, import, 0));
    }

    private static async Task<RiskImport> KeepAsync(Turn turn, string fileName, string hash, ReadTable table)
    {
        var import = turn.Create(new RiskImport
        {
            Id = await NumberSeries.NextAsync(turn.Db, "RIM", turn.Cancellation),
            Title = Short(fileName),
            FileName = Short(fileName),
            Sha256 = hash,
            SentById = turn.ActorId,
            SentOn = turn.Today,
        });
        SentTable.Keep(turn, import.Id, table);
        return import;
    }

    private static string Short(string name) => name.Shortened(120, "");
}
