using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace IsmsBot.Kernel.Documents;

/// <summary>
/// The fingerprint of a Word file without its identification: two files that differ only in the cover, head and foot that the bot fills in have the
/// same. So a published file is provably what was approved, though its cover says who approved it and when (clauses 7.5.2 and 7.5.3).
/// </summary>
public static class WordBody
{
    /// <summary>SharePoint hangs its own properties into Office files by relations of this kind, which nobody reads.</summary>
    private const string Properties = "/customXml";

    /// <returns>SHA-256 over the parts that people read, lower-case hexadecimal; null when the bytes are no Word file that can be read.</returns>
    public static string? Fingerprint(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.GetEntry(WordFile.MainPart) is null)
            {
                return null;
            }

            using var whole = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var parts = archive.Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal));
            foreach (var entry in parts.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                whole.AppendData(Encoding.UTF8.GetBytes(entry.FullName));
                whole.AppendData(Read(archive, entry));
            }

            return Convert.ToHexStringLower(whole.GetHashAndReset());
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    private static byte[] Read(ZipArchive archive, ZipArchiveEntry entry)
    {
        if (entry.FullName == WordFile.MainPart && WordFile.Part(archive, entry.FullName) is { } main)
        {
            WordFile.Cover(main)?.Remove();
            return Of(main);
        }

        if (WordFile.IsFurniture(entry.FullName) && WordFile.Part(archive, entry.FullName) is { } furniture)
        {
            foreach (var control in WordFile.Furniture(furniture))
            {
                control.Element(WordFile.W + "sdtContent")?.RemoveNodes();
            }

            return Of(furniture);
        }

        if (entry.FullName.EndsWith(".rels", StringComparison.Ordinal) && WordFile.Part(archive, entry.FullName) is { Root: { } root } relations)
        {
            root.ReplaceNodes(
                root.Elements().Where(one => ((string?)one.Attribute("Type"))?.EndsWith(Properties, StringComparison.Ordinal) != true)
                    .OrderBy(one => (string?)one.Attribute("Id"), StringComparer.Ordinal).ToList());
            return Of(relations);
        }

        using var content = entry.Open();
        return SHA256.HashData(content);
    }

    private static byte[] Of(XDocument part) => SHA256.HashData(Encoding.UTF8.GetBytes(part.ToString(SaveOptions.DisableFormatting)));
}
