using System.Security.Cryptography;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Exchange;

/// <summary>
/// A file with a register: which one is known by its headings. It is read, asked about once where its headings are others than ours, checked row
/// by row and
/// shown; nothing is taken over before somebody confirms it.
/// </summary>
public sealed class TakeFile : FileTaker
{
    private const int LongestName = 120;

    public override string Permission => "self.tasks";

    public override bool Takes(string fileName) => ReadTable.Endings.Contains(ReadTable.Ending(fileName));

    public override async Task<Reply> TakeAsync(Turn turn, UploadedFile file)
    {
        var bytes = await turn.Uploads.FetchAsync(file, ReadTable.MostBytes, turn.Cancellation);
        var shape = FoundTable.In(turn.Tables.Read(file.Name, bytes));
        if (!shape.Register.MayImport(turn.Actor))
        {
            throw await Permissions.Denied.ForAsync(turn, shape.Register.ImportsWith);
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var imports = turn.Db.Set<RegisterImport>();
        if (shape.Register.OnlyAdds && await imports.Where(i => i.Sha256 == hash && i.Status == ImportState.Imported)
            .OrderByDescending(i => i.Id).FirstOrDefaultAsync(turn.Cancellation) is { } done)
        {
            return Reply.With(await ImportCards.OfAsync(turn, done, 0), "This file was taken over before. Nothing was added.");
        }

        // Also when the same file waits already: it is checked against the register as it is now.
        var waiting = await imports.FirstOrDefaultAsync(i => i.Sha256 == hash && i.Status == ImportState.Checked, turn.Cancellation);
        return Reply.With(waiting is not null ? await ImportCards.OfAsync(turn, waiting, 0) : await NewAsync(turn, shape, file.Name.Trim(), hash));
    }

    private static async Task<Card> NewAsync(Turn turn, TableShape shape, string fileName, string hash)
    {
        var choice = await ChoiceAsync(turn, shape);
        var import = await KeepAsync(turn, shape, fileName, hash, choice);
        return choice is not null
            ? await ImportCards.OfAsync(turn, import, shape.Register, await ImportCards.CheckAsync(turn, shape, choice), 0)
            : await ColumnsCards.OfAsync(turn, import, shape, (await ColumnProposal.OfAsync(shape, new FormReading(turn))).Columns);
    }

    /// <returns>What somebody chose for this head before, or what needs no choice; null where it has to be asked.</returns>
    private static async Task<ColumnChoice?> ChoiceAsync(Turn turn, TableShape shape)
    {
        var head = ColumnChoice.Fingerprint(shape.Columns);
        if (await turn.Db.Set<RememberedHead>().AsNoTracking()
            .FirstOrDefaultAsync(one => one.Of == shape.Register.Type && one.Head == head, turn.Cancellation) is { } known)
        {
            return ColumnChoice.Read(known.Choice);
        }

        var proposal = await ColumnProposal.OfAsync(shape, new FormReading(turn));
        return proposal.IsAsked ? null : proposal.Choice;
    }

    private static async Task<RegisterImport> KeepAsync(Turn turn, TableShape shape, string fileName, string hash, ColumnChoice? choice)
    {
        var name = fileName.Shortened(LongestName, "");
        var import = turn.Create(new RegisterImport
        {
            Id = await NumberSeries.NextAsync(turn.Db, "RGI", turn.Cancellation),
            Title = name,
            Of = shape.Register.Type,
            FileName = name,
            Sha256 = hash,
            SentById = turn.ActorId,
            SentOn = turn.Today,
        });
        KeptTable.Keep(turn, import.Id, shape.Table, choice?.Write());
        return import;
    }
}
