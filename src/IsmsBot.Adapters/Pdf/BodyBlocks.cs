using IsmsBot.Kernel.Documents;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace IsmsBot.Adapters.Pdf;

/// <summary>Sets the blocks of a Markdown text as pieces, from top to bottom.</summary>
internal sealed class BodyBlocks
{
    private const int DeepestNesting = 12;
    private const float ItemGap = 3;

    private readonly List<Piece> pieces = [];
    private TextLine? marker;
    private int freshBars;
    private int depth;

    public static IReadOnlyList<Piece> Set(IEnumerable<Block> blocks)
    {
        var body = new BodyBlocks();
        body.AddAll(blocks, Frame.Page, PdfStyle.ParagraphGap, PdfStyle.ParagraphGap);
        return body.pieces;
    }

    /// <param name="blocks">What to set.</param>
    /// <param name="frame">Where.</param>
    /// <param name="first">Space above the first block.</param>
    /// <param name="others">Space above the others.</param>
    private void AddAll(IEnumerable<Block> blocks, Frame frame, float first, float others)
    {
        if (++depth > DeepestNesting)
        {
            throw new InvalidDocument($"The text nests lists or quotes deeper than {DeepestNesting} levels, which no page can show.");
        }

        Block? previous = null;
        foreach (var block in blocks)
        {
            Add(block, frame, previous switch
            {
                null => first,
                HeadingBlock => PdfStyle.AfterHeading,
                Table => PdfStyle.AfterTable,
                _ => others,
            });
            previous = block;
        }

        depth--;
    }

    private void Add(Block block, Frame frame, float gap)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(heading, frame);
                break;
            case ListBlock list:
                AddList(list, frame, gap);
                break;
            case QuoteBlock quote:
                freshBars++;
                AddAll(quote, frame.Quote(), gap, PdfStyle.ParagraphGap);
                break;
            case Table table:
                pieces.AddRange(new TableBlock(table, frame).Set());
                break;
            case ThematicBreakBlock:
                var (left, right) = (frame.Left, frame.Left + frame.Width);
                pieces.Add(new Piece(1, (canvas, top, _) => PdfStyle.Line(canvas, left, top, right, top, PdfStyle.Rule, 0.75f)) { Before = 14 });
                break;
            case CodeBlock code:
                AddLines([CodeText(code)], frame, gap, keepLast: false);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                AddAll(container, frame, gap, gap);
                break;
            case LeafBlock leaf:
                var spans = InlineText.Of(leaf.Inline, new TextSpan("")).ToList();
                AddLines(spans, frame, gap, keepLast: spans.Count > 0 && spans[^1].Text.TrimEnd().EndsWith(':'));
                break;
        }
    }

    private void AddHeading(HeadingBlock heading, Frame frame)
    {
        var (size, leading, before) = PdfStyle.Heading(heading.Level);
        var colour = heading.Level <= 2 ? PdfStyle.Accent : PdfStyle.Ink;
        foreach (var (index, line) in LineBreaker.Break(InlineText.Of(heading.Inline, new TextSpan("", Face.Bold)), size, frame.Width).Index())
        {
            pieces.Add(SetLine(line, frame with { Colour = colour }, leading) with { Before = index == 0 ? before : 0, KeepWithNext = true });
        }
    }

    /// <summary>
    /// The first two and the last two lines of a paragraph stay together; one that ends with a colon stays with what it introduces.
    /// </summary>
    private void AddLines(IReadOnlyList<TextSpan> spans, Frame frame, float gap, bool keepLast)
    {
        var lines = LineBreaker.Break(spans, PdfStyle.TextSize, frame.Width);
        foreach (var (index, line) in lines.Index())
        {
            pieces.Add(SetLine(line, frame, PdfStyle.Leading) with
            {
                Before = index == 0 ? gap : 0,
                KeepWithNext = index == lines.Count - 1 ? keepLast : index == 0 || index == lines.Count - 2,
            });
        }
    }

    /// <summary>One line with the marker of the list item and the bars of the quotes that begin with it.</summary>
    private Piece SetLine(TextLine line, Frame frame, float leading)
    {
        var (sign, fresh) = (marker, freshBars);
        (marker, freshBars) = (null, 0);
        return new Piece(leading, (canvas, top, gap) =>
        {
            var baseline = top + PdfStyle.Baseline(leading, line.Size);
            frame.DrawBars(canvas, top, leading, gap, fresh);
            sign?.Draw(canvas, frame.Left - PdfStyle.MarkerGap - sign.Width, baseline, PdfStyle.Accent);
            line.Draw(canvas, frame.Left, baseline, frame.Colour);
        });
    }

    private void AddList(ListBlock list, Frame frame, float gap)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        var bullet = depth % 2 == 1 ? "•" : "–";
        var signs =
            items.ConvertAll(
                item => LineBreaker.Break([new TextSpan(list.IsOrdered ? $"{item.Order}." : bullet)], PdfStyle.TextSize, PdfStyle.Width)[0]);
        var inner = frame.Indent(Math.Max(PdfStyle.ListIndent, signs.Select(sign => sign.Width).DefaultIfEmpty().Max() + PdfStyle.MarkerGap));
        var between = list.IsLoose ? PdfStyle.ParagraphGap : ItemGap;
        foreach (var (index, item) in items.Index())
        {
            marker = signs[index];
            AddAll(item, inner, index == 0 ? Math.Min(gap, PdfStyle.AfterHeading) : between, between);
            marker = null;
        }
    }

    private static TextSpan CodeText(CodeBlock code) => new(
        string.Join('\n', code.Lines.Lines.Take(code.Lines.Count).Select(line => line.ToString()))
            .Replace("\t", "    ", StringComparison.Ordinal).Replace(' ', '\u00A0'),
        Code: true);
}
