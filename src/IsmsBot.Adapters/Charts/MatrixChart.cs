using IsmsBot.Kernel.Documents.Writing;
using ScottPlot;

namespace IsmsBot.Adapters.Charts;

/// <summary>Shaded cells with their numbers, a heavy line around those beyond the limit, and the names of the shades below.</summary>
internal static class MatrixChart
{
    private const float LimitWidth = 6;

    public static void Draw(Plot plot, MatrixBlock matrix)
    {
        foreach (var cell in matrix.Cells)
        {
            Cell(plot, cell);
        }

        foreach (var cell in matrix.Cells.Where(c => c.Beyond))
        {
            Limit(plot, matrix, cell);
        }

        Ticks(plot.Axes.Bottom, matrix.Columns, matrix.ColumnTitle);
        Ticks(plot.Axes.Left, matrix.Rows, matrix.RowTitle);
        plot.Axes.Right.FrameLineStyle.Width = plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.HideGrid();
        plot.Axes.SetLimits(-0.52, matrix.Columns.Count - 0.48, -0.52, matrix.Rows.Count - 0.48);
        Legend(plot, matrix);
    }

    private static void Cell(Plot plot, MatrixCell cell)
    {
        var square = plot.Add.Rectangle(cell.Column - 0.5, cell.Column + 0.5, cell.Row - 0.5, cell.Row + 0.5);
        (square.FillColor, square.LineColor, square.LineWidth) = (ChartColours.Of(cell.Shade), ChartColours.Paper, 3);
        Text(plot, cell.Text, cell.Column, cell.Row, 34, cell.Shade, Alignment.MiddleCenter).LabelBold = true;
        Text(plot, cell.Note, cell.Column - 0.46, cell.Row + 0.44, 17, cell.Shade, Alignment.UpperLeft);
    }

    private static ScottPlot.Plottables.Text Text(Plot plot, string words, double x, double y, float size, Gravity shade, Alignment alignment)
    {
        var text = plot.Add.Text(words, x, y);
        (text.LabelFontColor, text.LabelFontSize, text.LabelFontName, text.LabelAlignment) =
            (ChartColours.TextOn(shade), size, ChartFonts.Name, alignment);
        return text;
    }

    /// <summary>A line where a cell beyond the limit meets one within it.</summary>
    private static void Limit(Plot plot, MatrixBlock matrix, MatrixCell cell)
    {
        bool IsWithin(int row, int column) => matrix.Cells.Any(c => c.Row == row && c.Column == column && !c.Beyond);
        var (x, y) = ((double)cell.Column, (double)cell.Row);
        if (IsWithin(cell.Row - 1, cell.Column))
        {
            Line(plot, x - 0.5, y - 0.5, x + 0.5, y - 0.5);
        }

        if (IsWithin(cell.Row, cell.Column - 1))
        {
            Line(plot, x - 0.5, y - 0.5, x - 0.5, y + 0.5);
        }
    }

    private static void Line(Plot plot, double left, double bottom, double right, double top)
    {
        var line = plot.Add.Line(left, bottom, right, top);
        (line.LineColor, line.LineWidth) = (ChartColours.Ink, LimitWidth);
    }

    private static void Ticks(IAxis axis, IReadOnlyList<string> names, string title)
    {
        axis.TickGenerator = new ScottPlot.TickGenerators.NumericManual([.. names.Select((_, at) => (double)at)], [.. names]);
        (axis.Label.Text, axis.Label.FontSize, axis.Label.Bold, axis.Label.FontName) = (title, 22, true, ChartFonts.Name);
        axis.FrameLineStyle.Width = 0;
    }

    private static void Legend(Plot plot, MatrixBlock matrix)
    {
        var items =
            matrix.Shades
                .Select(s =>
                    new LegendItem { LabelText = s.Name, FillColor = ChartColours.Of(s.Shade), OutlineColor = ChartColours.Rule, OutlineWidth = 1 })
                .ToList();
        items.Add(new LegendItem { LabelText = matrix.LimitWords, LineColor = ChartColours.Ink, LineWidth = LimitWidth });
        plot.Legend.ManualItems.AddRange(items);
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.ShowLegend(Edge.Bottom);
    }
}
