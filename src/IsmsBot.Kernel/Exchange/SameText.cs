using System.Globalization;
using System.Text;

namespace IsmsBot.Kernel.Exchange;

/// <summary>
/// Whether two texts are the same for whoever reads them: written composed or decomposed, in wide or narrow signs, with a hard space or a soft
/// one, with
/// signs that nobody sees.
/// </summary>
public static class SameText
{
    public static bool Is(string? one, string? other) => one == other || Fold(one) == Fold(other);

    /// <summary>The form in which same texts are equal.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var folded = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsWhiteSpace(sign))
            {
                folded.Append(folded.Length > 0 && folded[^1] != ' ' ? " " : "");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                folded.Append(char.ToUpperInvariant(sign));
            }
        }

        return folded.ToString().TrimEnd();
    }
}
