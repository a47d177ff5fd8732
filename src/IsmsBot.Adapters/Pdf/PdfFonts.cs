using System.Globalization;
using System.Text;
using IsmsBot.Kernel.Documents;
using SkiaSharp;

namespace IsmsBot.Adapters.Pdf;

/// <summary>The weights and slopes the text is set in.</summary>
[Flags]
internal enum Face
{
    Regular = 0,
    Bold = 1,
    Italic = 2,
}

/// <summary>
/// The typefaces, read from this assembly because a fresh server has none: Open Sans for text, DejaVu Sans for arrows,
/// ticks and mathematical signs that Open Sans lacks. Licences lie beside the files.
/// </summary>
internal static class PdfFonts
{
    private static readonly SKFont[] Text =
        [Load("OpenSans-Regular"), Load("OpenSans-Semibold"), Load("OpenSans-Italic"), Load("OpenSans-SemiboldItalic")];

    private static readonly SKFont Symbols = Load("DejaVuSans");

    /// <summary>The typeface itself, for pictures.</summary>
    public static SKTypeface Typeface(Face face) => Text[(int)face].Typeface;

    /// <summary>A font to measure and draw with. The caller disposes it.</summary>
    public static SKFont At(float size, Face face, bool symbols) =>
        new((symbols ? Symbols : Text[(int)face]).Typeface, size) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true };

    /// <summary>Cuts text where the typeface has to change, in composed form and without invisible format characters.</summary>
    /// <exception cref="InvalidDocument">A character is in neither typeface, so the reader would see an empty box.</exception>
    public static IEnumerable<(string Text, bool Symbols)> Cut(string text, Face face)
    {
        var run = new StringBuilder();
        var inSymbols = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes().Where(IsVisible))
        {
            var symbols = NeedsSymbols(rune, face);
            if (symbols != inSymbols && run.Length > 0)
            {
                yield return (run.ToString(), inSymbols);
                run.Clear();
            }

            inSymbols = symbols;
            run.Append(Rune.IsWhiteSpace(rune) && rune.Value is not ('\n' or 0x00A0) ? " " : rune.ToString());
        }

        if (run.Length > 0)
        {
            yield return (run.ToString(), inSymbols);
        }
    }

    private static bool IsVisible(Rune rune) => rune.Value == '\n' || Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control);

    private static bool NeedsSymbols(Rune rune, Face face)
    {
        if (Rune.IsWhiteSpace(rune) || Text[(int)face].GetGlyph(rune.Value) != 0)
        {
            return false;
        }

        return Symbols.GetGlyph(rune.Value) != 0
            ? true
            : throw new InvalidDocument($"The PDF cannot show the character {rune} (U+{rune.Value:X4}). Replace it in the text.");
    }

    private static SKFont Load(string name)
    {
        using var resource = typeof(PdfFonts).Assembly.GetManifestResourceStream($"IsmsBot.Adapters.Pdf.Fonts.{name}.ttf")
            ?? throw new InvalidOperationException($"The font {name} is not in this assembly.");
        using var data = SKData.Create(resource);
        return new SKFont(SKTypeface.FromData(data) ?? throw new InvalidOperationException($"The font {name} cannot be read."));
    }
}
