using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Adapters.Office;

/// <summary>Office files through the Open XML SDK; no office suite takes part.</summary>
public sealed class OfficeWriter : IOfficeWriter
{
    public byte[] Document(WrittenDocument document)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            About(file, document.Title, $"{document.Code} {document.Version}", document.Language, document.Identification);
            new DocxPages(document).Write(file);
        }

        return StableZip.Of(bytes, document.Identification);
    }

    public byte[] Workbook(WrittenWorkbook workbook)
    {
        using var bytes = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            About(file, workbook.Title, $"{workbook.Code} {workbook.Version}", workbook.Language, workbook.Identification);
            new XlsxSheets(workbook).Write(file);
        }

        return StableZip.Of(bytes, workbook.Identification);
    }

    public byte[]? Identify(ReadOnlyMemory<byte> file, DocumentCover cover) => new DocxIdentification(cover).Set(file);

    /// <summary>The properties that Windows and SharePoint show without opening the file.</summary>
    private static void About(OpenXmlPackage file, string title, string subject, string language, Identification block)
    {
        var properties = file.PackageProperties;
        (properties.Title, properties.Subject, properties.Language) = (OfficeText.Clean(title), subject, language);
        (properties.Creator, properties.Keywords, properties.LastModifiedBy) = (OfficeText.Clean(block.Author), block.Classification, "IsmsBot");
        properties.Created = properties.Modified = block.EffectiveOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }
}
