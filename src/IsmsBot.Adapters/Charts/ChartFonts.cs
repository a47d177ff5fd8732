using IsmsBot.Adapters.Pdf;
using ScottPlot;
using SkiaSharp;

namespace IsmsBot.Adapters.Charts;

/// <summary>The typeface of the house for charts: a server has none, and one that it happened to have would make other bytes.</summary>
internal sealed class ChartFonts : IFontResolver
{
    public const string Name = "Open Sans";

    private static readonly Lazy<bool> once = new(() =>
    {
        Fonts.FontResolvers.Insert(0, new ChartFonts());
        Fonts.Default = Name;
        return true;
    });

    /// <summary>Makes the typeface known before the first chart.</summary>
    public static bool AreKnown => once.Value;

    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        fontName == Name ? PdfFonts.Typeface(bold ? Face.Bold : Face.Regular) : null;

    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        CreateTypeface(fontName, weight >= FontWeight.SemiBold, false);
}
