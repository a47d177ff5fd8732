using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>Files each register that was asked for with the records, then sends the link. Asking the store first makes a second run harmless.</summary>
public sealed class FileExports : Job
{
    private const string Label = "1.0";
    private static readonly int[] WidthsOfOnlyShown = [10, 16, 12, 12];

    public override async Task<bool> StepAsync(Turn turn)
    {
        if (await turn.Db.Set<RiskExport>().Where(e => e.Status == ExportState.Asked).OrderBy(e => e.Id).FirstOrDefaultAsync(turn.Cancellation) is not { } export)
        {
            return false;
        }

        var rows = await RegisterRows.OfAsync(turn, export);
        StoredVersion stored;
        try
        {
            stored = await turn.Documents.FindAsync(export.DocumentCode, Label, turn.Cancellation) ?? await StoreAsync(turn, export, rows);
        }
        catch (IOException)
        {
            return false;
        }

        turn.Move(export, "file", stored.SourceSha256);
        var person = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == export.AskedById, turn.Cancellation);
        turn.Send(new ExportedCard(export.Id, export.DocumentCode, rows.Count, stored.Url), person, $"export:{export.Id}", export.Id, urgent: true);
        return true;
    }

    private static async Task<StoredVersion> StoreAsync(Turn turn, RiskExport export, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var name = await turn.NameAsync(export.AskedById);
        var block = new Identification(name, "", name, "Confidential", export.AskedOn, $"The register as it stood on {export.AskedOn:yyyy-MM-dd}: {rows.Count} risks.");
        int[] widths = [.. RegisterColumn.All.Select(column => column.Width), .. WidthsOfOnlyShown];
        var columns = RegisterRows.Head.Select((title, i) => new SheetColumn(title, widths[i])).ToArray();
        var cells = rows.Select(r => r.Select(c => c.Length == 0 ? null : (object?)c).ToArray());
        var bytes = export.Format == ExportFormat.Csv ? RegisterCsv.Write([RegisterRows.Head, .. rows]) : turn.Office.Workbook(new WrittenWorkbook(
            export.DocumentCode, Label, export.Title, "en", block,
            [new WrittenSheet("Register", columns, cells)]));
        return await turn.Documents.PublishAsync(new PublishRequest(DocumentLibrary.Records, export.DocumentCode, Label, export.Title, "en", bytes, export.Format == ExportFormat.Csv ? "csv" : "xlsx", block), turn.Cancellation);
    }
}
