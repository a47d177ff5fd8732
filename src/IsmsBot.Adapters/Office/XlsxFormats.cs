using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace IsmsBot.Adapters.Office;

/// <summary>What a number is shown as: a day, percent, or the number without what a machine added by calculating.</summary>
internal sealed partial class XlsxFormats
{
    private const int Decimals = 9;
    private const int DaysBetweenSystems = 1462;

    private readonly IReadOnlyList<uint> formats;
    private readonly Dictionary<uint, string> codes;
    private readonly bool from1904;

    private XlsxFormats(IReadOnlyList<uint> formats, Dictionary<uint, string> codes, bool from1904) =>
        (this.formats, this.codes, this.from1904) = (formats, codes, from1904);

    public static XlsxFormats Of(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        return new XlsxFormats(
            [.. sheet?.CellFormats?.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0) ?? []],
            (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? []).Where(format => format.NumberFormatId is not null)
                .DistinctBy(format => format.NumberFormatId!.Value)
                .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode?.Value ?? ""),
            workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true);
    }

    public string Shown(string value, uint? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) || Math.Abs(figure) >= 1e15)
        {
            return value;
        }

        var format = style is { } at && at < formats.Count ? formats[(int)at] : 0;
        if (IsDay(format) && figure is > 0 and < 2_900_000)
        {
            return DateTime.FromOADate(figure + (from1904 ? DaysBetweenSystems : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return IsPercent(format) ? Plain(figure * 100) + " %" : Plain(figure);
    }

    private static string Plain(double figure) => Math.Round(figure, Decimals) is var rounded && rounded == Math.Floor(rounded)
        ? ((long)rounded).ToString(CultureInfo.InvariantCulture) : rounded.ToString("0.#########", CultureInfo.InvariantCulture);

    private bool IsDay(uint format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
        || (codes.TryGetValue(format, out var code) && Day().IsMatch(Literal().Replace(code, "")));

    private bool IsPercent(uint format) =>
        format is 9 or 10 || (codes.TryGetValue(format, out var code) && Literal().Replace(code, "").Contains('%', StringComparison.Ordinal));

    /// <summary>A year or a day; hours and minutes alone are none.</summary>
    [GeneratedRegex("[yYdDjJ]")]
    private static partial Regex Day();

    /// <summary>Words in quotation marks, colours and conditions in brackets, signs after a backslash.</summary>
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.")]
    private static partial Regex Literal();
}
