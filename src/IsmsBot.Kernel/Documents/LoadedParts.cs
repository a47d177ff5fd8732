using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Documents;

/// <summary>
/// What an Office file would run or fetch by itself on the computer of whoever reads it: programs, and whatever is taken from another place when
/// the file is opened (ECMA-376 part 2, relationships). An ordinary hyperlink waits for a click and is fine.
/// </summary>
public static partial class LoadedParts
{
    private const string Hyperlink = "hyperlink";

    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly (string In, Sentence What)[] ByName =
    [
        ("vbaProject", "macros"), ("vbaData", "macros"), ("/activeX/", "ActiveX controls"), ("/externalLinks/", "links to other workbooks"),
        ("xl/connections.xml", "data connections"), ("/queryTables/", "data connections"), ("/customData/", "data connections"),
    ];

    private static readonly (string[] Kinds, Sentence What)[] ByKind =
    [
        (["attachedTemplate"], "a template from another place"), (["image", "video", "audio", "media"], "pictures or media from another place"),
        (["oleObject", "package"], "objects from another place"), (["externalLink", "externalLinkPath"], "links to other workbooks"),
    ];

    /// <returns>What has to be taken out, each once; nothing for a file that is no Office file.</returns>
    public static IReadOnlyList<Sentence> In(ReadOnlyMemory<byte> bytes)
    {
        if (!DocumentFormats.Fits("docx", bytes.Span))
        {
            return [];
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            return [.. archive.Entries.SelectMany(part => Of(archive, part)).DistinctBy(what => what.ToString())];
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            return ["a part that cannot be read; save the file again with Word, Excel or PowerPoint"];
        }
    }

    private static IEnumerable<Sentence> Of(ZipArchive archive, ZipArchiveEntry part)
    {
        var name = part.FullName.Replace('\\', '/');
        foreach (var (text, what) in ByName.Where(known => ("/" + name).Contains(known.In, StringComparison.OrdinalIgnoreCase)))
        {
            yield return what;
        }

        if (name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
        {
            var types = WordFile.Part(archive, part.FullName)?.Descendants().Attributes("ContentType") ?? [];
            if (types.Any(type => type.Value.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
            {
                yield return "macros";
            }
        }
        else if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var link in WordFile.Part(archive, part.FullName)?.Descendants(Relationships + "Relationship") ?? [])
            {
                if (FromOutside(link) is { } what)
                {
                    yield return what;
                }
            }
        }
        else if (name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && WordFile.Part(archive, part.FullName) is { } text && Fields(text).Any(field => Loading().IsMatch(field)))
        {
            yield return "fields that fetch from elsewhere (DDE, LINK, INCLUDETEXT, INCLUDEPICTURE or DATABASE)";
        }
    }

    private static Sentence? FromOutside(XElement link)
    {
        var kind = ((string?)link.Attribute("Type") ?? "").Split('/')[^1];
        var isOutside = string.Equals((string?)link.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
        return !isOutside || kind == Hyperlink ? null : Array.Find(ByKind, known => known.Kinds.Contains(kind)).What ?? "content from another place";
    }

    /// <summary>The instructions of fields; one that is written in pieces is read as a whole.</summary>
    private static IEnumerable<string> Fields(XDocument part) => part.Descendants(WordFile.W + "fldSimple")
        .Select(field => (string?)field.Attribute(WordFile.W + "instr") ?? "")
        .Concat(part.Descendants(WordFile.W + "p").Select(
            paragraph => string.Concat(paragraph.Descendants().Select(one =>
                one.Name == WordFile.W + "instrText" ? one.Value : one.Name == WordFile.W + "fldChar" ? "\n" : ""))));

    [GeneratedRegex(@"^\s*(DDEAUTO|DDE|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|DATABASE)\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Loading();
}
