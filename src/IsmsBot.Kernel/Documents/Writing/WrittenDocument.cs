namespace IsmsBot.Kernel.Documents.Writing;

/// <summary>A text document the bot writes from records: what it says, without a word about how it looks.</summary>
/// <param name="Code">Document code such as ISMS-SCP-001.</param>
/// <param name="Version">Version label, or that of a draft.</param>
/// <param name="Title">Title on the cover and in the head of each page.</param>
/// <param name="Language">Language tag.</param>
/// <param name="Identification">The block of clause 7.5.2.</param>
/// <param name="Blocks">The body, in order.</param>
public sealed record WrittenDocument(
    string Code,
    string Version,
    string Title,
    string Language,
    Identification Identification,
    IReadOnlyList<DocumentBlock> Blocks)
{
    public DocumentCover Cover => new(Code, Version, Title, Language, Identification);
}

/// <summary>What the cover, head and foot of a document say.</summary>
/// <param name="Code">Document code.</param>
/// <param name="Version">Version label.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Language">Language tag of the document.</param>
/// <param name="Identification">The block of clause 7.5.2.</param>
public sealed record DocumentCover(string Code, string Version, string Title, string Language, Identification Identification);

/// <summary>A piece of the body of a document. All texts are plain: nothing in them is read as markup or as a formula.</summary>
public abstract record DocumentBlock;

/// <param name="Level">1 to 3.</param>
/// <param name="Text">Without a number.</param>
public sealed record HeadingBlock(int Level, string Text) : DocumentBlock;

/// <param name="Text">Line breaks are kept.</param>
public sealed record ParagraphBlock(string Text) : DocumentBlock;

/// <summary>What belongs here, for the person who will write it; set apart, so that nobody takes it for the text itself.</summary>
public sealed record HintBlock(string Text) : DocumentBlock;

public sealed record BulletsBlock(IReadOnlyList<string> Items) : DocumentBlock;

/// <summary>A table whose first row repeats on each page.</summary>
/// <param name="Columns">Titles and shares of the width.</param>
/// <param name="Rows">One text for each column.</param>
public sealed record TableBlock(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : DocumentBlock;

/// <param name="Title">Head of the column.</param>
/// <param name="Share">Of the width, in any unit common to the columns.</param>
public sealed record TableColumn(string Title, int Share = 1);

/// <param name="Png">The picture.</param>
/// <param name="WidthInPixels">Of the PNG.</param>
/// <param name="HeightInPixels">Of the PNG.</param>
/// <param name="Alternative">What it shows, with the numbers, for those who cannot see it.</param>
public sealed record PictureBlock(ReadOnlyMemory<byte> Png, int WidthInPixels, int HeightInPixels, string Alternative) : DocumentBlock;
