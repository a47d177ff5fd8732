using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IsmsBot.Kernel.Exchange;

/// <summary>A heading as it is compared: small letters without marks, umlauts written out, no unit, words apart.</summary>
/// <param name="Text">As the file has it.</param>
/// <param name="Unit">The scale that stands in it, as in "Impact (1-5)" or "L_1to5".</param>
internal sealed partial record Heading(string Text, string Words, (int From, int To)? Unit)
{
    public IReadOnlyList<string> Tokens { get; } = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without the blanks, to look for one word inside another.</summary>
    public string Joined { get; } = Words.Replace(" ", "", StringComparison.Ordinal);

    public static Heading Of(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC);
        (int, int)? unit = null;
        if (Range().Match(plain) is { Success: true } range)
        {
            unit = (Number(range.Groups[1].Value), Number(range.Groups[2].Value));
            plain = plain.Remove(range.Index, range.Length);
        }

        var bare = Fold(Brackets().Replace(plain, " "));
        return new Heading(text.Trim(), bare.Length > 0 ? bare : Fold(plain), unit);
    }

    /// <summary>
    /// The words of a text for comparing: "Eintritts-wahrscheinlichkeit" and "Eigentümer" as "eintritts wahrscheinlichkeit", "eigentuemer".
    /// </summary>
    public static string Fold(string text)
    {
        var written = Hump().Replace(text, "$1 $2").ToLowerInvariant().Replace("ä", "ae", StringComparison.Ordinal)
            .Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
            .Replace("ß", "ss", StringComparison.Ordinal);
        var folded = new StringBuilder(written.Length);
        foreach (var sign in written.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(sign))
            {
                folded.Append(sign);
            }
            else if (!IsUnseen(sign) && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    private static bool IsUnseen(char sign) =>
        CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"[\(\[_ ]*(?<![0-9])([0-9]{1,3})\s*(?:-|–|—|to|bis|\.\.\.?|…)\s*([0-9]{1,3})(?![0-9])\s*%?[\)\]]*", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(\p{Ll})(\p{Lu})")]
    private static partial Regex Hump();
}
