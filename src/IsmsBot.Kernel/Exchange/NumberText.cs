using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IsmsBot.Kernel.Exchange;

/// <summary>
/// Numbers as people write them in tables: "3,0", "+3", wide digits, "3 - possible", "60 %". What a machine has calculated is rounded where it
/// differs by less than anybody means.
/// </summary>
public static partial class NumberText
{
    private const decimal Noise = 0.000001m;

    /// <returns>Null for what is no number; percent as they stand.</returns>
    public static decimal? Read(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        var match = Figure().Match(plain);
        var digits = match.Groups[1].Value.Replace(',', '.').Replace('−', '-');
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return match.Success && decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var figure) ? figure : null;
    }

    /// <returns>Null for what is no number, or no whole one.</returns>
    public static int? Whole(string text) =>
        Read(text) is { } figure && Math.Abs(figure) < int.MaxValue && Math.Abs(figure - Math.Round(figure)) < Noise
        ? (int)Math.Round(figure) : null;

    /// <summary>A number alone, or with its word: "3 - possible", "4 (high)", "5: severe".</summary>
    [GeneratedRegex(@"^([+\-−]?[0-9]{1,9}(?:[.,][0-9]{1,15})?)\s*%?\s*(?:[-–—:=(]\s*\D*)?$")]
    private static partial Regex Figure();
}
