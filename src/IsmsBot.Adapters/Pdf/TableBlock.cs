using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SkiaSharp;

namespace IsmsBot.Adapters.Pdf;

/// <summary>
/// Sets a table over the whole width of its frame. Columns get the room their words need and share the rest by how much
/// text they hold. A row is cut between lines only if it is taller than a third of a page; the head is repeated.
/// </summary>
internal sealed class TableBlock(Table table, Frame frame)
{
    private const float Size = 9;
    private const float Leading = 13;
    private const float Padding = 6;
    private const float RowPadding = 4;
    private const float TallestWholeRow = PdfStyle.BodyHeight / 3;

    public IEnumerable<Piece> Set()
    {
        var rows = table.OfType<TableRow>()
            .Select(row => (row.IsHeader, Cells: row.OfType<TableCell>().Select(cell => CellText(cell, row.IsHeader)).ToList()))
            .ToList();
        var columns = rows.Max(row => row.Cells.Count);
        var widths = ColumnWidths.Share(frame.Width, columns, column => rows
            .Where(row => column < row.Cells.Count)
            .Select(row => LineBreaker.Measure(row.Cells[column], Size))
            .Aggregate(
                (Least: 0f, Most: 0f),
                (all, one) => (Math.Max(all.Least, one.Least + (2 * Padding) + 1), Math.Max(all.Most, one.Most + (2 * Padding) + 1))));
        var head = new List<Piece>();
        var isFirst = true;
        foreach (var (isHeader, cells) in rows)
        {
            var slices = Slices(cells, widths, isHeader, isFirst, head).ToList();
            if (isHeader)
            {
                head.AddRange(slices.Select(slice => slice with { Before = 0 }));
            }

            isFirst = false;
            foreach (var slice in slices)
            {
                yield return slice;
            }
        }
    }

    private IEnumerable<Piece> Slices(List<List<TextSpan>> cells, float[] widths, bool isHeader, bool isFirst, List<Piece> head)
    {
        var lines = cells.Select((cell, column) => LineBreaker.Break(cell, Size, widths[column] - (2 * Padding))).ToList();
        var count = lines.Max(cell => cell.Count);
        var staysWhole = (count * Leading) <= TallestWholeRow;
        var repeat = isHeader ? [] : head.ToList();
        for (var slice = 0; slice < count; slice++)
        {
            var index = slice;
            var above = index == 0 ? RowPadding : 0;
            var below = index == count - 1 ? RowPadding : 0;
            var height = above + Leading + below;
            yield return new Piece(
                height, (canvas, top, gap) => DrawSlice(canvas, top, height, above, isHeader, index == count - 1, lines, index, widths))
            {
                Before = isFirst && index == 0 ? PdfStyle.ParagraphGap + 2 : 0,
                KeepWithNext = isHeader || (staysWhole && index < count - 1),
                Repeat = repeat,
            };
        }
    }

    private void DrawSlice(
        SKCanvas canvas, float top, float height, float above, bool isHeader, bool isLast, List<IReadOnlyList<TextLine>> lines, int index,
        float[] widths)
    {
        if (isHeader)
        {
            PdfStyle.Fill(canvas, frame.Left, top, frame.Width, height, PdfStyle.Shade);
        }

        frame.DrawBars(canvas, top, height, 0, 0);
        var left = frame.Left;
        foreach (var (column, cell) in lines.Index())
        {
            if (index < cell.Count)
            {
                var room = widths[column] - (2 * Padding) - cell[index].Width;
                cell[index].Draw(
                    canvas,
                    left + Padding + (Share(column) * room),
                    top + above + PdfStyle.Baseline(Leading, Size),
                    isHeader ? PdfStyle.Accent : frame.Colour);
            }

            left += widths[column];
        }

        if (isLast)
        {
            PdfStyle.Line(
                canvas, frame.Left, top + height, frame.Left + frame.Width, top + height, isHeader ? PdfStyle.Accent : PdfStyle.Rule,
                isHeader ? 0.8f : 0.5f);
        }
    }

    /// <summary>How much of the free room of a cell lies left of its text.</summary>
    private float Share(int column) => column >= table.ColumnDefinitions.Count ? 0 : table.ColumnDefinitions[column].Alignment switch
    {
        TableColumnAlign.Right => 1,
        TableColumnAlign.Center => 0.5f,
        _ => 0,
    };

    private static List<TextSpan> CellText(TableCell cell, bool isHeader)
    {
        var style = new TextSpan("", isHeader ? Face.Bold : Face.Regular);
        return [.. cell.OfType<LeafBlock>()
            .SelectMany((leaf, index) => InlineText.Of(leaf.Inline, style).Prepend(style with { Text = index > 0 ? "\n" : "" }))];
    }
}
