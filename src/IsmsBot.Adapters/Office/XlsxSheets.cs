using System.Buffers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Adapters.Office;

/// <summary>
/// Writes the sheets of a workbook, row after row, so that a register of any length needs the memory of one row (ECMA-376 part 1, SpreadsheetML).
/// </summary>
internal sealed class XlsxSheets(WrittenWorkbook workbook)
{
    private const int LongestName = 31;
    private const string NotInNames = @":\/?*[]";

    private static readonly SearchValues<char> Refused = SearchValues.Create(NotInNames);

    private readonly PdfWords words = PdfWords.In(workbook.Language);

    public void Write(SpreadsheetDocument file)
    {
        var main = file.AddWorkbookPart();
        main.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = XlsxStyles.Make();
        var sheets = new Sheets();
        var names = new DefinedNames();
        var all = new[] { About() }.Concat(workbook.Sheets).ToList();
        foreach (var (index, sheet) in all.Index())
        {
            Check(sheet);
            var id = $"rIdSheet{index + 1}";
            var isAbout = index == 0;
            using (var writer = OpenXmlWriter.Create(main.AddNewPart<WorksheetPart>(id)))
            {
                new XlsxRows(sheet, isAbout).Write(writer, Foot());
            }

            sheets.Append(new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = id });
            if (!isAbout)
            {
                // The head of the table is printed on each page.
                names.Append(new DefinedName($"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1")
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = (uint)index,
                });
            }
        }

        main.Workbook = new Workbook(sheets);
        if (names.HasChildren)
        {
            main.Workbook.Append(names);
        }
    }

    /// <summary>Title, class, code and version in the margins of each printed page, with page x of y.</summary>
    private HeaderFooter Foot() => new(
        new OddHeader($"&L{Plain(workbook.Title)}&R&B{Plain(workbook.Identification.Classification)}"),
        new OddFooter($"&L{workbook.Code} · {words.Version} {workbook.Version}&R{words.Page} &P {words.Of} &N"));

    private WrittenSheet About() => new(
        words.Code, [new SheetColumn("", 26), new SheetColumn("", 70)],
        [
            [workbook.Title, null],
            .. IdentificationCells.Of(workbook.Code, workbook.Version, workbook.Language, workbook.Identification)
                .Select(c => new object?[] { c.Label, c.Value }),
            [words.Changes, workbook.Identification.ChangeSummary],
        ]);

    private static void Check(WrittenSheet sheet)
    {
        if (sheet.Name.Length is 0 or > LongestName || sheet.Name.AsSpan().ContainsAny(Refused))
        {
            throw new InvalidDocument($"\"{sheet.Name}\" cannot name a sheet: at most {LongestName} characters, and none of {NotInNames}.");
        }
    }

    /// <summary>An ampersand begins a code in the margins; two of them are one.</summary>
    private static string Plain(string text) => OfficeText.Clean(text).Replace("&", "&&", StringComparison.Ordinal);
}
