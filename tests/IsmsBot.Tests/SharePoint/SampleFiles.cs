using System.IO.Compression;
using System.Text;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Tests.SharePoint;

/// <summary>Documents to publish.</summary>
internal static class SampleFiles
{
    public static PublishRequest Markdown(string code = "ISMS-POL-001", string version = "1.0", string text = "# Rules\n\nBe kind to data.") =>
        Request(code, version, Encoding.UTF8.GetBytes(text), "md");

    public static PublishRequest Word(string code = "ISMS-POL-001", string version = "1.0", string text = "Be kind to data.", int filler = 0) =>
        Request(code, version, Docx(text, filler), "docx");

    /// <summary>A small Word file; filler makes it as large as asked, in bytes that do not compress.</summary>
    public static byte[] Docx(string text, int filler = 0)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "word/document.xml",
                Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"));
            if (filler > 0)
            {
                var noise = new byte[filler];
                new Random(1).NextBytes(noise);
                Add(archive, "word/media/noise.bin", noise);
            }
        }

        return bytes.ToArray();
    }

    private static PublishRequest Request(string code, string version, byte[] bytes, string format) => new(
        DocumentLibrary.Published, code, version, "Information security policy", "en", bytes, format,
        new Identification("Devon Achterberg", "Marit Oosterveld", "Devon Achterberg", "Internal", new DateOnly(2026, 10, 12), "First edition."));

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(content);
    }
}
