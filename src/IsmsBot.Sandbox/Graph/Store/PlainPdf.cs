using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>A small PDF with the words of a file: what ?format=pdf gives here. The same bytes give the same PDF.</summary>
internal static class PlainPdf
{
    private const int LinesOnAPage = 48;

    private static readonly HashSet<string> Convertible = new(StringComparer.OrdinalIgnoreCase)
    {
        ".csv", ".doc", ".docx", ".odp", ".ods", ".odt", ".pot", ".potm", ".potx", ".pps", ".ppsx", ".ppsxm", ".ppt", ".pptm", ".pptx",
        ".rtf", ".xls", ".xlsx",
    };

    /// <exception cref="GraphProblem">The format is not one that SharePoint converts.</exception>
    public static byte[] Of(string name, byte[] bytes)
    {
        if (!Convertible.Contains(System.IO.Path.GetExtension(name)))
        {
            throw new GraphProblem(406, "notSupported", "The file format cannot be converted to pdf.");
        }

        return Write([.. Paragraphs(bytes).SelectMany(Lines).Take(LinesOnAPage)]);
    }

    private static string[] Paragraphs(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return archive.GetEntry("word/document.xml") is { } body ? [.. Words(body)] : [$"{bytes.Length} bytes"];
        }
        catch (InvalidDataException)
        {
            return Encoding.Latin1.GetString(bytes).Split('\n');
        }
    }

    private static string[] Words(ZipArchiveEntry body)
    {
        using var xml = body.Open();
        return [.. XDocument.Load(xml).Descendants().Where(node => node.Name.LocalName == "p")
            .Select(paragraph => string.Concat(paragraph.Descendants().Where(node => node.Name.LocalName == "t").Select(text => text.Value)))];
    }

    private static IEnumerable<string> Lines(string paragraph) => paragraph.Chunk(90).Select(line => new string(line)).DefaultIfEmpty("");

    private static byte[] Write(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder("BT /F1 11 Tf 56 786 Td 15 TL\n");
        foreach (var line in lines)
        {
            var shown = string.Concat(
                line.Select(letter => letter is '(' or ')' or '\\' ? $"\\{letter}" : letter is >= ' ' and <= '\u00FF' ? letter.ToString() : "?"));
            text.Append(CultureInfo.InvariantCulture, $"({shown}) Tj T*\n");
        }

        text.Append("ET");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {text.Length} >>\nstream\n{text}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        return Assemble(objects);
    }

    private static byte[] Assemble(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (index, body) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
