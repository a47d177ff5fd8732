using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Adapters.Office;

/// <summary>
/// Reads the sheets of a workbook row by row (ECMA-376 part 1, SpreadsheetML). Nothing is calculated, no program is run, no link is followed.
/// </summary>
internal static class XlsxTables
{
    private const int MostSheets = 20;
    private const long MostCharacters = 40_000_000;

    public static IReadOnlyList<ReadTable> Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        ZipCheck.Check(stream);
        try
        {
            using var file = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            if (file.WorkbookPart is not { } workbook)
            {
                throw UnreadableFile.NoWorkbook();
            }

            var cells = new XlsxCells(Texts(workbook), XlsxFormats.Of(workbook));
            return [.. workbook.Workbook!.Descendants<Sheet>().Take(MostSheets).Where(s => s.Id?.Value is not null)
                .Select(s => (s.Name?.Value ?? "", Part: workbook.GetPartById(s.Id!.Value!) as WorksheetPart))
                .Where(s => s.Part is not null).Select(s => Table(s.Item1, s.Part!, cells))];
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException
            or ArgumentException or FormatException)
        {
            throw UnreadableFile.NoWorkbook();
        }
    }

    private static List<string> Texts(WorkbookPart workbook)
    {
        var texts = new List<string>();
        if (workbook.SharedStringTablePart is { } part)
        {
            using var reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                {
                    texts.Add(XlsxCells.Plain((SharedStringItem)reader.LoadCurrentElement()!));
                }
            }
        }

        return texts;
    }

    private static ReadTable Table(string name, WorksheetPart part, XlsxCells cells)
    {
        var rows = new List<ReadRow>();
        var merged = new List<string>();
        var number = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                number = row.RowIndex is { } index ? (int)index.Value : number + 1;
                Add(rows, cells.Of(row, number), name);
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement)
            {
                merged.AddRange(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value is { } range ? [range] : []);
            }
        }

        return new ReadTable(name, rows, merged, Delimited: false);
    }

    private static void Add(List<ReadRow> rows, ReadRow row, string name)
    {
        if (row.Cells.All(string.IsNullOrWhiteSpace) && row.Formulas.Count == 0)
        {
            return;
        }

        rows.Add(rows.Count <= ReadTable.MostRows ? row : throw UnreadableFile.TooManyRows(name));
    }
}
