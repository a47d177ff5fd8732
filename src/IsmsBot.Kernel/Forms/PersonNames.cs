using System.Text;
using System.Text.RegularExpressions;

namespace IsmsBot.Kernel.Forms;

/// <summary>By what a person may be found who is written as mail programs and lists write people.</summary>
internal static partial class PersonNames
{
    /// <summary>What to look for, the surest first: the mail address, the words as they stand, the names the other way round.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var plain = Plain(text);
        var mail = Mail().Match(plain);
        if (mail.Success && mail.Length < plain.Length)
        {
            yield return mail.Value;
            plain = plain.Remove(mail.Index, mail.Length).Trim(' ', '"', '\'', '<', '>', '(', ')', '[', ']', ',', ';', ':');
        }

        if (plain.Length > 0)
        {
            yield return plain;
        }

        var bare = Remark().Replace(plain, "").Trim();
        if (bare.Length > 0 && bare != plain)
        {
            yield return bare;
        }

        if (bare.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var last, var first])
        {
            yield return $"{first} {last}";
        }
    }

    /// <summary>One blank between words, hard ones too; composed, as the directory writes names.</summary>
    private static string Plain(string text) =>
        string.Join(' ', Unseen().Replace(text.Normalize(NormalizationForm.FormKC), "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"[^\s<>()\[\],;:""']+@[^\s<>()\[\],;:""']+")]
    private static partial Regex Mail();

    /// <summary>What stands behind a name in brackets: "(Extern)".</summary>
    [GeneratedRegex(@"\s*[\(\[][^\)\]]*[\)\]]\s*")]
    private static partial Regex Remark();

    [GeneratedRegex(@"\p{Cf}")]
    private static partial Regex Unseen();
}
