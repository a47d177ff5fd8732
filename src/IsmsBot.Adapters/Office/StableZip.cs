using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Office;

/// <summary>
/// Takes clock and chance out of an Office file: its parts in one order, all with one date, and no names that were drawn at random, so that the
/// same content gives the same bytes.
/// </summary>
internal static partial class StableZip
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string RootRelations = "_rels/.rels";

    /// <param name="package">The file as the library made it.</param>
    /// <param name="identification">Gives the date, as it gives the one inside a PDF.</param>
    public static byte[] Of(MemoryStream package, Identification identification)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read);
        using var bytes = new MemoryStream();
        using (var to = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Office wants the list of content types first.
            foreach (var entry in from.Entries.OrderBy(e => e.FullName != ContentTypes).ThenBy(e => Named(e.FullName), StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(Named(entry.FullName), CompressionLevel.Optimal);
                copy.LastWriteTime = new DateTimeOffset(identification.EffectiveOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
                using var read = entry.Open();
                using var write = copy.Open();
                Copy(entry.FullName, read, write);
            }
        }

        return bytes.ToArray();
    }

    private static void Copy(string name, Stream read, Stream write)
    {
        if (name is not (ContentTypes or RootRelations))
        {
            read.CopyTo(write);
            return;
        }

        var xml = XDocument.Load(read);
        var children = xml.Root!.Elements().OrderBy(
            e => Named((string?)e.Attribute("Target") ?? (string?)e.Attribute("PartName") ?? (string?)e.Attribute("Extension") ?? ""),
            StringComparer.Ordinal).ToList();
        foreach (var (index, child) in children.Index())
        {
            child.Attribute("Target")?.SetValue(Named(child.Attribute("Target")!.Value));
            child.Attribute("PartName")?.SetValue(Named(child.Attribute("PartName")!.Value));
            child.Attribute("Id")?.SetValue("rId" + (index + 1).ToString(CultureInfo.InvariantCulture));
        }

        xml.Root.ReplaceNodes(children);
        xml.Save(write, SaveOptions.DisableFormatting);
    }

    /// <summary>The part with the properties is named by chance; it gets one name.</summary>
    private static string Named(string part) => ChanceName().Replace(part, "core.psmdcp");

    [GeneratedRegex(@"[0-9a-f]{32}\.psmdcp\z", RegexOptions.CultureInvariant)]
    private static partial Regex ChanceName();
}
