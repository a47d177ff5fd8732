using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace IsmsBot.Adapters.Office;

/// <summary>The styles of the house, by the names that Word knows where it has one; sizes are half points, distances twentieths of a point.</summary>
internal static class DocxStyles
{
    private const string Ink = "1B1F24";
    private const string Quiet = "56606B";
    private const string Accent = "1F4E79";
    private const string RightEdge = "9106";

    public static Styles Make(string language) => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri", EastAsia = "Calibri" },
            new Color { Val = Ink }, new FontSize { Val = "21" }, new Languages { Val = language }))),
        Style("Normal", "Normal", 21, Ink, after: 140, line: 280, isDefault: true),
        Style("Title", "Title", 50, Ink, after: 240, bold: true, next: true),
        Style("Code", "Document code", 19, Accent, after: 80, bold: true, next: true),
        Style("Label", "Label", 16, Quiet, before: 60, next: true),
        Style("Value", "Value", 20, Ink, after: 60),
        Style("Changes", "Changes", 20, Ink, after: 240),
        Style("Heading1", "heading 1", 34, Accent, before: 460, after: 120, bold: true, next: true, level: 0),
        Style("Heading2", "heading 2", 27, Accent, before: 340, after: 100, bold: true, next: true, level: 1),
        Style("Heading3", "heading 3", 22, Accent, before: 260, after: 80, bold: true, next: true, level: 2),
        Style("Hint", "Hint", 20, Quiet, after: 140, italic: true),
        Style("ListBullet", "List Bullet", 21, Ink, after: 60, line: 280, bullet: true),
        Style("TableHead", "Table head", 18, Quiet, before: 50, after: 50, bold: true, next: true),
        Style("TableText", "Table text", 18, Ink, before: 40, after: 40),
        Style("AfterTable", "After table", 8, Ink),
        Style("Header", "header", 16, Quiet, tabs: true),
        Style("Footer", "footer", 16, Quiet, tabs: true));

    /// <summary>One kind of list: a bullet.</summary>
    public static Numbering Bullets() => new(
        new AbstractNum(new Level(
            new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "240" }))
        { LevelIndex = 0 })
        { AbstractNumberId = 1 },
        new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });

    private static Style Style(
        string id, string name, int size, string colour, int before = 0, int after = 0, int line = 250, bool bold = false, bool italic = false,
        bool next = false, bool bullet = false,
        bool tabs = false, bool isDefault = false, int? level = null)
    {
        var paragraph = new StyleParagraphProperties();
        Add(paragraph, next, () => new KeepNext());
        Add(paragraph, bullet, () => new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }));
        Add(
            paragraph,
            tabs,
            () => new Tabs(new TabStop { Val = TabStopValues.Right, Position = int.Parse(RightEdge, CultureInfo.InvariantCulture) }));
        paragraph.Append(
            new SpacingBetweenLines { Before = Number(before), After = Number(after), Line = Number(line), LineRule = LineSpacingRuleValues.Auto });
        Add(paragraph, level is not null, () => new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        Add(run, bold, () => new Bold());
        Add(run, italic, () => new Italic());
        run.Append(new Color { Val = colour }, new FontSize { Val = Number(size) });
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        Add(style, !isDefault, () => new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static void Add(OpenXmlCompositeElement to, bool wanted, Func<OpenXmlElement> made)
    {
        if (wanted)
        {
            to.Append(made());
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
