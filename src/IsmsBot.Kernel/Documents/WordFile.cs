using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace IsmsBot.Kernel.Documents;

/// <summary>Reading the parts of a Word file with care for what strangers may have put into it (ECMA-376 part 1, WordprocessingML).</summary>
public static class WordFile
{
    public const string MainPart = "word/document.xml";

    /// <summary>
    /// Tags of the content controls that hold the identification of clause 7.5.2: on the cover, and in the head and foot of each page.
    /// </summary>
    public const string CoverTag = "isms-cover";

    public const string HeadTag = "isms-head";

    public const string FootTag = "isms-foot";

    /// <summary>The text of a policy is some hundred kilobytes; more than this in one part is no document of ours.</summary>
    private const long LargestPart = 64 * 1024 * 1024;

    public static XNamespace W { get; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <returns>Null when there is no such part, or it is too large.</returns>
    /// <exception cref="XmlException">The part is no XML, or defines entities.</exception>
    public static XDocument? Part(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } entry || entry.Length > LargestPart)
        {
            return null;
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LargestPart,
        });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>
    /// The control with the cover. Only the first thing of the body counts: one that was put around something else is text like any other, and is
    /// approved like any other.
    /// </summary>
    public static XElement? Cover(XDocument main) =>
        main.Root?.Element(W + "body")?.Elements().FirstOrDefault() is { } first && Tag(first) == CoverTag ? first : null;

    /// <summary>The controls in the head or foot of pages.</summary>
    public static IEnumerable<XElement> Furniture(XDocument part) => part.Descendants(W + "sdt").Where(control => Tag(control) is HeadTag or FootTag);

    /// <summary>Whether a part is a head or foot of pages.</summary>
    public static bool IsFurniture(string name) =>
        name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)
            && (name.StartsWith("word/header", StringComparison.Ordinal) || name.StartsWith("word/footer", StringComparison.Ordinal));

    public static string? Tag(XElement element) =>
        element.Name == W + "sdt" ? (string?)element.Element(W + "sdtPr")?.Element(W + "tag")?.Attribute(W + "val") : null;
}
