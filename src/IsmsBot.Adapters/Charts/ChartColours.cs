using IsmsBot.Kernel.Documents.Writing;
using ScottPlot;

namespace IsmsBot.Adapters.Charts;

/// <summary>
/// One shade for each gravity, light to dark: whoever sees no red or green sees the order by brightness, and a copy in black and white keeps it. A
/// test measures the contrast of text on each, and between neighbours.
/// </summary>
internal static class ChartColours
{
    public static readonly Color Ink = Color.FromHex("#1B1F24");
    public static readonly Color Quiet = Color.FromHex("#56606B");
    public static readonly Color Paper = Color.FromHex("#FFFFFF");
    public static readonly Color Rule = Color.FromHex("#C8CFD7");

    public static Color Of(Gravity gravity) => Color.FromHex(gravity switch
    {
        Gravity.None => "#1F4E79",
        Gravity.Low => "#E3EEF8",
        Gravity.Medium => "#F3CF73",
        Gravity.High => "#D9782D",
        _ => "#7A1712",
    });

    /// <summary>Dark text on light shades, light text on dark ones.</summary>
    public static Color TextOn(Gravity gravity) => Contrast(Of(gravity), Ink) >= Contrast(Of(gravity), Paper) ? Ink : Paper;

    /// <summary>Contrast ratio of two colours (WCAG 2.2, 1.4.3), from 1 to 21.</summary>
    public static double Contrast(Color one, Color other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Color colour)
    {
        static double Linear(byte part) => part / 255.0 is var s && s <= 0.04045 ? s / 12.92 : Math.Pow((s + 0.055) / 1.055, 2.4);
        return (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));
    }
}
