using IsmsBot.Kernel.Documents;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace IsmsBot.Adapters.Pdf;

/// <summary>Sets the blocks of a Markdown text as pieces, from top to bottom.</summary>
internal sealed class BodyBlocks
{
    private const int DeepestNesting = 12;

    private readonly List<Piece> pieces = [];
    private string? marker;
    private bool opensQuote;
    private int depth;

    public static IReadOnlyList<Piece> Set(IEnumerable<Block> blocks)
    {
        var body = new BodyBlocks();
        body.AddAll(blocks, Frame.Page, PdfStyle.ParagraphGap);
        return body.pieces;
    }

    private void AddAll(IEnumerable<Block> blocks, Frame frame, float gap)
    {
        if (++depth > DeepestNesting)
        {
            throw new InvalidDocument($"The text nests lists or quotes deeper than {DeepestNesting} levels, which no page can show.");
        }

        foreach (var block in blocks)
        {
            Add(block, frame, gap);
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
                opensQuote = frame.Bars.Count == 0;
                AddAll(quote, frame.Quote(), gap);
                break;
            case Table table:
                pieces.AddRange(new TableBlock(table, frame).Set());
                break;
            case ThematicBreakBlock:
                pieces.Add(new Piece(1, (canvas, top, _) => PdfStyle.Line(canvas, frame.Left, top, frame.Left + frame.Width, top, PdfStyle.Rule, 0.75f)) { Before = 14 });
                break;
            case CodeBlock code:
                AddLines([new TextSpan(string.Join('\n', code.Lines.Lines.Take(code.Lines.Count).Select(line => line.ToString())), Code: true)], frame, gap, keepLast: false);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container:
                AddAll(container, frame, gap);
                break;
            case LeafBlock leaf:
                AddParagraph(leaf, frame, gap);
                break;
        }
    }

    private void AddHeading(HeadingBlock heading, Frame frame)
    {
        var (size, leading, before, after) = PdfStyle.Heading(heading.Level);
        var lines = LineBreaker.Break(InlineText.Of(heading.Inline, new TextSpan("", Face.Bold)), size, frame.Width);
        foreach (var (index, line) in lines.Index())
        {
            pieces.Add(new Piece(leading + (index == lines.Count - 1 ? after : 0), (canvas, top, gap) =>
            {
                frame.DrawBars(canvas, top, leading, gap);
                line.Draw(canvas, frame.Left, top + PdfStyle.Baseline(leading, size), heading.Level <= 2 ? PdfStyle.Accent : PdfStyle.Ink);
            })
            { Before = index == 0 ? before : 0, KeepWithNext = true });
        }
    }

    private void AddParagraph(LeafBlock paragraph, Frame frame, float gap)
    {
        var spans = InlineText.Of(paragraph.Inline, new TextSpan("")).ToList();
        var introduces = spans.Count > 0 && spans[^1].Text.TrimEnd().EndsWith(':');
        AddLines(spans, frame, gap, introduces);
    }

    /// <summary>The first two and the last two lines of a paragraph stay together; one that ends with a colon stays with what it introduces.</summary>
    private void AddLines(IReadOnlyList<TextSpan> spans, Frame frame, float gap, bool keepLast)
    {
        var lines = LineBreaker.Break(spans, PdfStyle.TextSize, frame.Width);
        foreach (var (index, line) in lines.Index())
        {
            var sign = index == 0 ? TakeMarker() : null;
            var barsFromHere = opensQuote;
            opensQuote = false;
            var isLast = index == lines.Count - 1;
            pieces.Add(new Piece(PdfStyle.Leading, (canvas, top, space) =>
            {
                var baseline = top + PdfStyle.Baseline(PdfStyle.Leading, PdfStyle.TextSize);
                frame.DrawBars(canvas, top, PdfStyle.Leading, barsFromHere ? 0 : space);
                sign?.Draw(canvas, frame.Left - PdfStyle.ListIndent + (PdfStyle.ListIndent - 6 - sign.Width), baseline, PdfStyle.Accent);
                line.Draw(canvas, frame.Left, baseline, frame.Colour);
            })
            {
                Before = index == 0 ? gap : 0,
                KeepWithNext = isLast ? keepLast : index == 0 || index == lines.Count - 2,
            });
        }
    }

    private TextLine? TakeMarker()
    {
        var sign = marker is null ? null : LineBreaker.Break([new TextSpan(marker)], PdfStyle.TextSize, PdfStyle.Width)[0];
        marker = null;
        return sign;
    }

    private void AddList(ListBlock list, Frame frame, float gap)
    {
        var between = list.IsLoose ? PdfStyle.ParagraphGap : 3;
        foreach (var (index, item) in list.OfType<ListItemBlock>().Index())
        {
            marker = list.IsOrdered ? $"{item.Order}." : depth % 2 == 1 ? "•" : "–";
            foreach (var (place, block) in item.Index())
            {
                Add(block, frame.Indent(PdfStyle.ListIndent), place > 0 ? between : index > 0 ? between : Math.Min(gap, 5));
            }

            marker = null;
        }
    }
}
