using System.Globalization;
using IsmsBot.Kernel.Documents.Writing;
using ScottPlot;

namespace IsmsBot.Adapters.Charts;

/// <summary>Bars over periods, each part with its number in it.</summary>
internal static class BarsChart
{
    private const double Together = 0.8;

    public static void Draw(Plot plot, BarsBlock chart)
    {
        var highest = chart.Stacked
            ? Enumerable.Range(0, chart.Periods.Count).Max(p => chart.Series.Sum(s => s.Values[p]))
            : chart.Series.Max(s => s.Values.DefaultIfEmpty(0).Max());
        for (var period = 0; period < chart.Periods.Count; period++)
        {
            var below = 0;
            foreach (var (at, series) in chart.Series.Index())
            {
                Bar(plot, chart, series, period, at, below, highest);
                below += chart.Stacked ? series.Values[period] : 0;
            }
        }

        plot.Axes.Bottom.TickGenerator =
            new ScottPlot.TickGenerators.NumericManual([.. chart.Periods.Select((_, at) => (double)at)], [.. chart.Periods]);
        plot.Axes.Left.IsVisible = false;
        plot.Axes.Right.FrameLineStyle.Width = plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.HideGrid();
        plot.Axes.SetLimits(-0.6, chart.Periods.Count - 0.4, 0, Math.Max(1, highest) * 1.12);
        plot.Legend.ManualItems
            .AddRange(chart.Series
                .Select(s =>
                    new LegendItem { LabelText = s.Name, FillColor = ChartColours.Of(s.Shade), OutlineColor = ChartColours.Rule, OutlineWidth = 1 }));
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.ShowLegend(Edge.Bottom);
    }

    private static void Bar(Plot plot, BarsBlock chart, BarsSeries series, int period, int at, int below, int highest)
    {
        var value = series.Values[period];
        var width = chart.Stacked ? Together : Together / chart.Series.Count;
        var middle = chart.Stacked ? period : period - (Together / 2) + (width * (at + 0.5));
        if (value > 0)
        {
            var bar = plot.Add.Rectangle(middle - (width * 0.47), middle + (width * 0.47), below, below + value);
            (bar.FillColor, bar.LineColor, bar.LineWidth) = (ChartColours.Of(series.Shade), ChartColours.Quiet, 1);
        }

        // A number that does not fit into its part stands above the bar when there is only one, and is left to the table otherwise.
        var fits = value > highest * 0.06;
        if (value == 0 || (chart.Stacked && !fits))
        {
            return;
        }

        var number = plot.Add.Text(value.ToString(CultureInfo.InvariantCulture), middle, below + (fits ? value / 2.0 : value));
        (number.LabelFontSize, number.LabelFontName, number.LabelBold) = (22, ChartFonts.Name, true);
        (number.LabelFontColor, number.LabelAlignment) =
            fits ? (ChartColours.TextOn(series.Shade), Alignment.MiddleCenter) : (ChartColours.Ink, Alignment.LowerCenter);
    }
}
