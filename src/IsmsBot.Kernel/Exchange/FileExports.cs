using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Files each register that was asked for with the records, then sends the link. Asking the store first makes a second run harmless.</summary>
public sealed class FileExports : Job
{
    private const string Label = "1.0";
    private const int Narrow = 12;
    private const int Wide = 40;

    public override async Task<bool> StepAsync(Turn turn)
    {
        if (await turn.Db.Set<RegisterExport>().Where(e => e.Status == ExportState.Asked).OrderBy(e => e.Id).FirstOrDefaultAsync(turn.Cancellation) is not { } export)
        {
            return false;
        }

        var person = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == export.AskedById, turn.Cancellation);
        var register = RoomCatalog.Rooms.SelectMany(room => room.Registers).First(one => one.Type == export.Of);
        var rows = await register.RowsAsync(turn, person, Language.For(export.Language));
        StoredVersion stored;
        try
        {
            stored = await turn.Documents.FindAsync(export.DocumentCode, Label, turn.Cancellation) ?? await StoreAsync(turn, export, person.Name, rows);
        }
        catch (IOException)
        {
            return false;
        }

        turn.Move(export, "file", stored.SourceSha256);
        turn.Send(new ExportedCard(export.Id, export.DocumentCode, rows.Count - 1, stored.Url), person, $"export:{export.Id}", export.Id, urgent: true);
        return true;
    }

    private static async Task<StoredVersion> StoreAsync(Turn turn, RegisterExport export, string name, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var block = new Identification(name, "", name, "Confidential", export.AskedOn, $"As it stood on {export.AskedOn:yyyy-MM-dd}: {rows.Count - 1} rows.");
        var bytes = export.Format == ExportFormat.Csv ? CsvRows.Write(rows) : turn.Office.Workbook(new WrittenWorkbook(
            export.DocumentCode, Label, export.Title, export.Language, block, [new WrittenSheet("Register", [.. Columns(rows)], rows.Skip(1).Select(Cells))]));
        var format = export.Format == ExportFormat.Csv ? "csv" : "xlsx";
        return await turn.Documents.PublishAsync(
            new PublishRequest(DocumentLibrary.Records, export.DocumentCode, Label, export.Title, export.Language, bytes, format, block), turn.Cancellation);
    }

    /// <summary>As wide as what stands in them, within reason.</summary>
    private static IEnumerable<SheetColumn> Columns(IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows[0].Select((title, column) => new SheetColumn(title, Math.Clamp(rows.Max(row => row[column].Length) + 2, Narrow, Wide)));

    private static object?[] Cells(IReadOnlyList<string> row) => [.. row.Select(cell => cell.Length == 0 ? null : cell)];
}
