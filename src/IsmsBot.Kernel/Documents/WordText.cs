using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace IsmsBot.Kernel.Documents;

/// <summary>
/// The words of a Word file as Markdown, for comparing and counting: headings, list items, table rows and paragraphs, one a line. Deleted text of
/// tracked changes is not read, inserted text is, and the cover that the bot fills in is not (ECMA-376 part 1, WordprocessingML).
/// </summary>
public static class WordText
{
    /// <summary>Style of what a template says belongs somewhere (IOfficeWriter, HintBlock).</summary>
    public const string HintStyle = "Hint";

    private static readonly XNamespace W = WordFile.W;

    /// <param name="hint">What a paragraph begins with that still only says what belongs there.</param>
    /// <returns>Null when the bytes are no Word file that can be read.</returns>
    public static string? Of(ReadOnlyMemory<byte> bytes, string hint)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (WordFile.Part(archive, WordFile.MainPart) is not { } main || main.Root?.Element(W + "body") is not { } body)
            {
                return null;
            }

            WordFile.Cover(main)?.Remove();
            var text = new StringBuilder();
            Append(text, body, Styles(archive), hint);
            return text.ToString();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    private static void Append(StringBuilder text, XElement parent, Dictionary<string, string> styles, string hint)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == W + "p")
            {
                Paragraph(text, element, styles, hint);
            }
            else if (element.Name == W + "tbl")
            {
                foreach (var row in element.Elements(W + "tr"))
                {
                    text.Append("| ").AppendJoin(" | ", row.Elements(W + "tc").Select(cell => Words(cell).Replace('|', '/'))).Append(" |\n\n");
                }
            }
            else if (element.Name == W + "sdt")
            {
                Append(text, element.Element(W + "sdtContent") ?? element, styles, hint);
            }
        }
    }

    private static void Paragraph(StringBuilder text, XElement paragraph, Dictionary<string, string> styles, string hint)
    {
        var words = Words(paragraph);
        if (words.Length == 0)
        {
            return;
        }

        var settings = paragraph.Element(W + "pPr");
        var id = (string?)settings?.Element(W + "pStyle")?.Attribute(W + "val") ?? "";
        var style = styles.GetValueOrDefault(id, id);
        var before = style.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && style.Length == 9 && char.IsAsciiDigit(style[8])
            ? new string('#', Math.Clamp(style[8] - '0', 1, 6)) + " "
            : style.Equals("Title", StringComparison.OrdinalIgnoreCase) ? "# "
            : style.StartsWith("List", StringComparison.OrdinalIgnoreCase) || settings?.Element(W + "numPr") is not null ? "- "
            : style == HintStyle ? hint + " " : "";
        text.Append(before).Append(words).Append("\n\n");
    }

    /// <summary>The text of runs, without that of text boxes inside a fallback, which would come twice.</summary>
    private static string Words(XElement element)
    {
        var runs = element.Descendants().Where(one => one.Ancestors().All(above => above.Name.LocalName != "Fallback"));
        var text = string.Concat(runs.Select(one =>
            one.Name == W + "t" ? one.Value : one.Name == W + "tab" || one.Name == W + "br" || one.Name == W + "cr" ? " " : ""));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Built-in names of styles by their ids, which Word translates.</summary>
    private static Dictionary<string, string> Styles(ZipArchive archive) =>
        (WordFile.Part(archive, "word/styles.xml")?.Root?.Elements(W + "style") ?? [])
            .Select(style => (Id: (string?)style.Attribute(W + "styleId"), Name: (string?)style.Element(W + "name")?.Attribute(W + "val")))
            .Where(style => style is { Id: not null, Name: not null }).GroupBy(style => style.Id!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().Name!, StringComparer.Ordinal);
}
