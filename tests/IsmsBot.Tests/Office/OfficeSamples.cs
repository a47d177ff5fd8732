using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;
using SkiaSharp;

namespace IsmsBot.Tests.Office;

/// <summary>Documents to write in tests.</summary>
internal static class OfficeSamples
{
    private static readonly Identification Block = new(
        "Devon Price", "Marit Solberg", "Ingrid Bakker", "Internal", new DateOnly(2026, 11, 1),
        "Suppliers in the cloud are named; the section on exceptions is new.", new DateOnly(2026, 10, 20), new DateOnly(2027, 11, 1));

    public static WrittenDocument FromTemplate(string id)
    {
        var template = DocumentTemplates.Get(id);
        return new WrittenDocument("ISMS-SCP-001", "2.0", template.Title, "en", Block, TemplateBlocks.Of(template));
    }

    public static WrittenDocument EveryBlock() => new("ISMS-RTP-001", "1.0", "Risk treatment plan", "en", Block,
    [
        new HeadingBlock(1, "Summary"),
        new ParagraphBlock("Ten treatments are open.\nTwo of them are late."),
        new BulletsBlock(["Modify: 7", "Share: 2", "Avoid: 1"]),
        new HeadingBlock(2, "Where the risks are"),
        new PictureBlock(Picture(), 640, 320, "Ten risks, two of them high: RSK-0001 and RSK-0007."),
        new HeadingBlock(3, "Lines"),
        new TableBlock(
            [new TableColumn("Risk"), new TableColumn("What is done", 4), new TableColumn("Due")],
            [.. Enumerable.Range(1, 60).Select(
                i => new[] { $"RSK-{i:0000}", "Backups are copied to a second site every night and restored once a quarter.", "2027-03-31" })]),
        new HintBlock("The sections above are filled by the bot."),
    ]);

    public static WrittenWorkbook Workbook() => new("ISMS-SOA-001", "3.0", "Statement of Applicability", "en", Block,
    [
        new WrittenSheet("Controls", [
            new SheetColumn("Control", 10), new SheetColumn("Title", 40), new SheetColumn("Included", 10), new SheetColumn("Checked on", 12),
            new SheetColumn("Risks", 8),
        ],
            AnnexControls.All.Select(c => new object?[] { c.Id, c.Title, true, new DateOnly(2026, 11, 1), 3 })),
    ]);

    /// <summary>A Word file as small as one can be, with no style and no cover of ours.</summary>
    public static byte[] OfAnotherProgram(string text)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document =
                new Document(new Body(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new Run(new Text(text)))));
        }

        return bytes.ToArray();
    }

    private static byte[] Picture()
    {
        using var bitmap = new SKBitmap(640, 320);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(new SKColor(0xF1, 0xF4, 0xF7));
        using var paint = new SKPaint { Color = new SKColor(0x1F, 0x4E, 0x79) };
        canvas.DrawRect(40, 60, 180, 200, paint);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }
}
