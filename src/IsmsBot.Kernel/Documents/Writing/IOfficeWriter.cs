namespace IsmsBot.Kernel.Documents.Writing;

/// <summary>
/// Writes what the bot has to say as Office files in the house style, with the identification block of ISO/IEC 27001:2022 clause 7.5.2 on
/// each: code, title, version, author, approver, dates, classification, page x of y. The same content gives the same bytes, so that publishing
/// again after a crash is publishing the same.
/// </summary>
public interface IOfficeWriter
{
    /// <returns>The bytes of a docx file.</returns>
    byte[] Document(WrittenDocument document);

    /// <returns>The bytes of an xlsx file.</returns>
    /// <exception cref="InvalidDocument">A sheet has a name or a cell that a workbook cannot hold.</exception>
    byte[] Workbook(WrittenWorkbook workbook);

    /// <summary>
    /// Writes the identification anew into a Word file that people edited, and nothing else: <see cref="WordBody.Fingerprint"/> stays the same. A
    /// file that has no cover of ours gets one before its text. The same file and cover give the same bytes.
    /// </summary>
    /// <returns>Null when the bytes are no Word file that can be read.</returns>
    byte[]? Identify(ReadOnlyMemory<byte> file, DocumentCover cover);
}
