using System.Globalization;
using System.Text.RegularExpressions;

namespace IsmsBot.Kernel.Chat;

/// <summary>
/// The whole numbers that an answer names, in the notation of whoever types: 21, 21 days, 95 %, 95,0, 1.240, 1,240, 1 240, 1'240. Three figures
/// behind a mark are thousands in either language, because a part of something counted is no answer. What is neither is not guessed.
/// </summary>
public static partial class WholeNumbers
{
    /// <returns>Each figure of the text in its order; null for one that is no whole number, such as 2.5 or 1.24.0.</returns>
    public static IReadOnlyList<int?> In(string text) => [.. Figure().Matches(text.Normalize(System.Text.NormalizationForm.FormKC)).Select(Read)];

    private static int? Read(Match figure)
    {
        var parts = Whole().Match(figure.Value);
        var digits = string.Concat(parts.Groups["whole"].Value.Where(char.IsAsciiDigit));
        return parts.Success && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? figure.Value[0] is '-' or '−' ? -number : number : null;
    }

    /// <summary>What belongs to one figure: it stands alone and is no part of a name such as RSK-0003 or A.5.9.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d.,-])[+\-−]?\d+(?:[.,'’  ]\d+)*(?![\p{L}\d]|[.,-]\d)")]
    private static partial Regex Figure();

    /// <summary>Groups of three behind the same mark, or no groups; then a part of nothing.</summary>
    [GeneratedRegex(@"^[+\-−]?(?<whole>\d{1,3}(?<mark>[.,'’  ])\d{3}(?:\k<mark>\d{3})*|\d+)(?:[.,]0+)?$")]
    private static partial Regex Whole();
}
