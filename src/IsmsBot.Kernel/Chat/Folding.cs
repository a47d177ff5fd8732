using System.Text;

namespace IsmsBot.Kernel.Chat;

/// <summary>Makes words comparable: lower case, German letters in two, other accents off, hyphens inside words out, wide letters narrow.</summary>
internal static class Folding
{
    private const string Accented = "àáâãåçèéêëìíîïñòóôõøùúûýÿ";
    private const string Plain = "aaaaaceeeeiiiinooooouuuyy";

    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 4);
        foreach (var letter in word)
        {
            Append(folded, char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        switch (letter)
        {
            case 'ä':
                folded.Append("ae");
                break;
            case 'ö':
                folded.Append("oe");
                break;
            case 'ü':
                folded.Append("ue");
                break;
            case 'ß':
                folded.Append("ss");
                break;
            case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212':
                folded.Append('-');
                break;
            case '\u2018' or '\u2019' or '`' or '\u00b4':
                folded.Append('\'');
                break;
            case >= '\uff01' and <= '\uff5e':
                Append(folded, char.ToLowerInvariant((char)(letter - '\uff01' + '!')));
                break;
            case < '\u0080':
                folded.Append(letter);
                break;
            default:
                var accent = Accented.IndexOf(letter, StringComparison.Ordinal);
                folded.Append(accent < 0 ? letter : Plain[accent]);
                break;
        }
    }
}
