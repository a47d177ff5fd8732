using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace IsmsBot.Adapters.Office;

/// <summary>Words of a Word file: paragraphs of a style, runs, fields.</summary>
internal static class DocxText
{
    public static Paragraph Paragraph(string style, string text)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            paragraph.Append(index == 0 ? Run(line) : new Run(new Break(), Text(line)));
        }

        return paragraph;
    }

    public static Run Run(string text, bool bold = false) => bold ? new Run(new RunProperties(new Bold()), Text(text)) : new Run(Text(text));

    public static Run Tab() => new(new TabChar());

    /// <summary>A number that Word counts: PAGE or NUMPAGES.</summary>
    public static SimpleField Field(string name) => new(Run("1")) { Instruction = name };

    private static Text Text(string text) => new(OfficeText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve };
}
