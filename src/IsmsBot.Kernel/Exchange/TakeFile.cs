using System.Security.Cryptography;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Exchange;

/// <summary>A file with a register: which one is known by its headings. It is read, checked row by row and shown; nothing is taken over before somebody confirms it.</summary>
public sealed class TakeFile : FileTaker
{
    /// <summary>So many known columns make a table a register.</summary>
    private const int Enough = 3;

    private const int LongestName = 120;

    public override string Permission => "self.tasks";

    public override bool Takes(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() is ".xlsx" or ".csv";

    public override async Task<Reply> TakeAsync(Turn turn, UploadedFile file)
    {
        var bytes = await turn.Uploads.FetchAsync(file, ReadTable.MostBytes, turn.Cancellation);
        var tables = turn.Tables.Read(file.Name, bytes);
        foreach (var own in RoomCatalog.Rooms.OfType<IReadsItsOwnFiles>())
        {
            if (await own.TryTakeAsync(turn, file.Name, bytes, tables) is { } answer)
            {
                return answer;
            }
        }

        var (register, table) = Find(tables);
        if (!register.MayImport(turn.Actor))
        {
            throw await Permissions.Denied.ForAsync(turn, register.MakesWith);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var import = await turn.Db.Set<RegisterImport>().FirstOrDefaultAsync(i => i.Sha256 == hash && i.Status == ImportState.Checked, turn.Cancellation) ?? await KeepAsync(turn, register, file.Name, hash, table);
        return Reply.With(await ImportCards.OfAsync(turn, import, register, await register.CheckAsync(turn, table), 0));
    }

    /// <summary>The register that the ids of the file belong to; without ids the one whose headings it has most of.</summary>
    private static (Register Register, ReadTable Table) Find(IReadOnlyList<ReadTable> tables)
    {
        if (tables.Where(table => table.Rows.Count > 1).Select(table => (Register: FileHead.Named(table), Table: table)).FirstOrDefault(found => found.Register is not null) is ({ } named, var ids))
        {
            return (named, Whole(ids));
        }

        var best = tables.Where(table => table.Rows.Count > 0)
            .SelectMany(table => RoomCatalog.Rooms.SelectMany(room => room.Registers).Where(register => register.FileFields.Count > 0)
                .Select(register => (register, table, known: FileHead.Known(table.Rows[0], register.FileFields))))
            .OrderByDescending(found => found.known).FirstOrDefault();
        if (best.known < Enough)
        {
            throw new UnreadableFile("I find no register in this file. The first row of the table has to name the columns. Type \"export\" and what it is for a file that has them: \"export assets\".");
        }

        return (best.register, Whole(best.table));
    }

    private static ReadTable Whole(ReadTable table) => table.Merged is { } range
        ? throw new UnreadableFile($"The cells {range} of \"{table.Name}\" are merged, so I cannot tell which row they belong to. Split them, fill each row and send the file again.")
        : table;

    private static async Task<RegisterImport> KeepAsync(Turn turn, Register register, string fileName, string hash, ReadTable table)
    {
        var name = fileName.Shortened(LongestName, "");
        var import = turn.Create(new RegisterImport
        {
            Id = await NumberSeries.NextAsync(turn.Db, "RGI", turn.Cancellation),
            Title = name,
            Of = register.Type,
            FileName = name,
            Sha256 = hash,
            SentById = turn.ActorId,
            SentOn = turn.Today,
        });
        KeptTable.Keep(turn, import.Id, table);
        return import;
    }
}

/// <summary>A room that reads files of its own shape, before the registers are asked: found among the rooms.</summary>
public interface IReadsItsOwnFiles
{
    /// <returns>Null for a file that is none of its own.</returns>
    Task<Reply?> TryTakeAsync(Turn turn, string fileName, byte[] bytes, IReadOnlyList<ReadTable> tables);
}
