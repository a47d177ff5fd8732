namespace IsmsBot.Kernel.Documents.Writing;

/// <summary>A workbook the bot writes from records. Its first sheet is the identification of clause 7.5.2.</summary>
/// <param name="Code">Document code such as ISMS-SOA-001.</param>
/// <param name="Version">Version label, or that of a draft.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Language">Language tag.</param>
/// <param name="Identification">The block of clause 7.5.2.</param>
/// <param name="Sheets">The sheets that follow.</param>
public sealed record WrittenWorkbook(
    string Code,
    string Version,
    string Title,
    string Language,
    Identification Identification,
    IReadOnlyList<WrittenSheet> Sheets);

/// <param name="Name">At most 31 characters, none of : \ / ? * [ ].</param>
/// <param name="Columns">Titles and widths.</param>
/// <param name="Rows">Read once, while the file is written: a long register need not fit into memory. A cell is a string, a number, a DateOnly, a
/// bool or null.</param>
public sealed record WrittenSheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);

/// <param name="Title">Head of the column.</param>
/// <param name="Width">In characters.</param>
public sealed record SheetColumn(string Title, int Width = 16);
