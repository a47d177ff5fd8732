using System.IO.Compression;
using System.Text;
using IsmsBot.Tests.House;

namespace IsmsBot.Tests.Workflows.Risks.Register;

/// <summary>
/// Files as people have them: those of the folder, and small workbooks of which each cell is written as a spreadsheet program writes it.
/// </summary>
internal static class RegisterFiles
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static byte[] Read(string name) =>
        File.ReadAllBytes(Path.Combine(TheHouse.Root, "tests/IsmsBot.Tests/Workflows/Risks/Register/Files", name));

    /// <summary>A row in our own words, with one cell that is written otherwise.</summary>
    public static string Row(
        string reference = "R-1", string cause = "nobody checks badges", string @event = "strangers walk in",
        string owner = "ruben.castellan@brackwater.example",
        string assets = "AST-0001", string controls = "A.7.2", string likelihood = "3", string confidentiality = "4") =>
        RegisterDesk.Head + string.Join(',', ((string[])
        [
            reference, cause, @event, "papers are stolen", owner, assets, controls, likelihood, confidentiality, "0", "1",
        ]).Select(Quoted)) + "\r\n";

    /// <summary>Our head and one row of cells, of which some are given as XML; more columns stand to the right.</summary>
    public static byte[] Workbook(IReadOnlyDictionary<string, string> cells, string sheet = "")
    {
        string[] head = RegisterDesk.Head.TrimEnd().Split(',');
        string[] row =
            ["X-1", "cards are lent", "a door is opened", "papers go", "ruben.castellan@brackwater.example", "AST-0001", "A.7.2", "3", "4", "0", "1"];
        var first = string.Concat(head.Index().Select(one => Cell(cells, one.Index, 1, one.Item))) + Further(cells, 1);
        var second = string.Concat(row.Index().Select(one => Cell(cells, one.Index, 2, one.Item))) + Further(cells, 2);
        return Zip(
            ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}.sheet.main+xml\"/>"
                + $"<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Kind}.worksheet+xml\"/></Types>"),
            ("_rels/.rels", Relation("officeDocument", "xl/workbook.xml")),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
                + "<sheet name=\"Risks\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Relation("worksheet", "worksheets/sheet1.xml")),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\">{first}</row>"
                + $"<row r=\"2\">{second}</row></sheetData>{sheet}</worksheet>"));
    }

    private static string Relation(string type, string target) => $"<Relationships xmlns=\"{Package}/relationships\">"
        + $"<Relationship Id=\"r1\" Type=\"{Office}/{type}\" Target=\"{target}\"/></Relationships>";

    private static string Cell(IReadOnlyDictionary<string, string> cells, int place, int row, string text)
    {
        var name = $"{(char)('A' + place)}{row}";
        return cells.GetValueOrDefault(name) ?? $"<c r=\"{name}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
    }

    private static string Further(IReadOnlyDictionary<string, string> cells, int row) =>
        string.Concat(cells.Where(cell => cell.Key.EndsWith($"{row}", StringComparison.Ordinal) && (cell.Key.Length > 2 || cell.Key[0] > 'K'))
            .Select(cell => cell.Value));

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }
}
