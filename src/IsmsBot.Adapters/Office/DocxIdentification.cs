using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Adapters.Office;

/// <summary>
/// Writes cover, head and foot of a Word file anew and copies everything else as it is. Without the Open XML SDK on purpose: it would set the clock
/// into the archive and write parts again that nobody changed.
/// </summary>
internal sealed class DocxIdentification(DocumentCover cover)
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace About = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private readonly DocxCover written = new(cover);

    /// <returns>Null when the bytes are no Word file that can be read.</returns>
    public byte[]? Set(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var from = new ZipArchive(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
            if (WordFile.Part(from, WordFile.MainPart)?.Root?.Element(W + "body") is null)
            {
                return null;
            }

            using var bytes = new MemoryStream();
            using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            {
                to.Comment = from.Comment;
                foreach (var entry in from.Entries)
                {
                    Copy(from, entry, to);
                }
            }

            return bytes.ToArray();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    private void Copy(ZipArchive from, ZipArchiveEntry entry, ZipArchive to)
    {
        var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = entry.LastWriteTime;
        using var write = copy.Open();
        if (Changed(from, entry.FullName) is { } part)
        {
            part.Save(write, SaveOptions.DisableFormatting);
            return;
        }

        using var read = entry.Open();
        read.CopyTo(write);
    }

    /// <returns>Null for a part that stays as it is.</returns>
    private XDocument? Changed(ZipArchive from, string name)
    {
        if (name == WordFile.MainPart)
        {
            var main = WordFile.Part(from, name)!;
            WordFile.Cover(main)?.Remove();
            main.Root!.Element(W + "body")!.AddFirst(XElement.Parse(written.Control().OuterXml, LoadOptions.PreserveWhitespace));
            return main;
        }

        if (WordFile.IsFurniture(name) && WordFile.Part(from, name) is { } furniture
            && WordFile.Furniture(furniture).ToList() is { Count: > 0 } controls)
        {
            foreach (var control in controls)
            {
                var runs = WordFile.Tag(control) == WordFile.HeadTag ? written.HeadRuns() : written.FootRuns();
                control.Element(W + "sdtContent")?.ReplaceNodes(runs.Select(Parsed));
            }

            return furniture;
        }

        return name.EndsWith("/core.xml", StringComparison.Ordinal) || name.EndsWith(".psmdcp", StringComparison.Ordinal)
            ? Properties(from, name)
            : null;
    }

    /// <summary>What Windows and SharePoint show without opening the file.</summary>
    private XDocument? Properties(ZipArchive from, string name)
    {
        if (WordFile.Part(from, name) is not { Root: { } root } part || root.Name != About + "coreProperties")
        {
            return null;
        }

        root.SetElementValue(Dc + "title", OfficeText.Clean(cover.Title));
        root.SetElementValue(Dc + "subject", $"{cover.Code} {cover.Version}");
        root.SetElementValue(Dc + "creator", OfficeText.Clean(cover.Identification.Author));
        root.SetElementValue(About + "keywords", cover.Identification.Classification);
        return part;
    }

    private static XElement Parsed(OpenXmlElement element) => XElement.Parse(element.OuterXml, LoadOptions.PreserveWhitespace);
}
