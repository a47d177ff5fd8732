using System.Text;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Adapters.Office;

/// <summary>The text of a cell as it is kept: composed, without hard blanks and signs that nobody sees, not longer than a cell may be.</summary>
internal static class CellText
{
    private static readonly Dictionary<char, string> Unseen = new()
    {
        ['\u00A0'] = " ",
        ['\u202F'] = " ",
        ['\u2007'] = " ",
        ['\u00AD'] = "",
        ['\u200B'] = "",
        ['\u2060'] = "",
        ['\uFEFF'] = "",
    };

    public static string Of(string cell)
    {
        // An unpaired surrogate has no composed form.
        var text = (IsWhole(cell) ? cell.Normalize(NormalizationForm.FormC) : cell).Trim();
        if (text.Any(Unseen.ContainsKey))
        {
            text = string.Concat(text.Select(sign => Unseen.GetValueOrDefault(sign) ?? $"{sign}")).Trim();
        }

        return text.Length <= ReadTable.LongestCell ? text : text[..(ReadTable.LongestCell + 1)];
    }

    private static bool IsWhole(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogate(text[at]) && (++at == text.Length || !char.IsSurrogatePair(text[at - 1], text[at])))
            {
                return false;
            }
        }

        return true;
    }
}
