using IsmsBot.Kernel.Documents.Writing;
using ScottPlot;

namespace IsmsBot.Adapters.Charts;

/// <summary>Draws charts of documents as PNG, on this machine and without a screen. The same numbers give the same bytes.</summary>
internal static class ChartPainter
{
    public const int Width = 1200;
    private const int MatrixHeight = 860;
    private const int BarsHeight = 620;

    // ScottPlot keeps its typefaces in static fields, so charts are drawn one after the other.
    private static readonly Lock oneAtATime = new();

    /// <summary>The chart as a picture with its alternative text.</summary>
    public static PictureBlock Paint(ChartBlock chart)
    {
        lock (oneAtATime)
        {
            _ = ChartFonts.AreKnown;
            using var plot = new Plot();
            var height = chart is MatrixBlock ? MatrixHeight : BarsHeight;
            Begin(plot, chart.Title);
            switch (chart)
            {
                case MatrixBlock matrix:
                    MatrixChart.Draw(plot, matrix);
                    break;
                case BarsBlock bars:
                    BarsChart.Draw(plot, bars);
                    break;
                default:
                    throw new InvalidOperationException($"There is no picture for a {chart.GetType().Name}.");
            }

            return new PictureBlock(plot.GetImageBytes(Width, height, ImageFormat.Png), Width, height, chart.Alternative);
        }
    }

    private static void Begin(Plot plot, string title)
    {
        plot.Font.Set(ChartFonts.Name);
        plot.FigureBackground.Color = ChartColours.Paper;
        plot.DataBackground.Color = ChartColours.Paper;
        plot.Axes.Color(ChartColours.Ink);
        plot.Title(title, 28);
        plot.Axes.Title.Label.Bold = true;
        foreach (var axis in new IAxis[] { plot.Axes.Bottom, plot.Axes.Left })
        {
            (axis.TickLabelStyle.FontSize, axis.TickLabelStyle.FontName) = (20, ChartFonts.Name);
            (axis.MajorTickStyle.Length, axis.MinorTickStyle.Length) = (0, 0);
        }

        plot.Legend.FontName = ChartFonts.Name;
        plot.Legend.FontSize = 20;
        plot.Legend.OutlineColor = ChartColours.Rule;
        plot.Legend.ShadowColor = Colors.Transparent;
    }
}
