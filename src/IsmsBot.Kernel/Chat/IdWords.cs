using System.Globalization;
using IsmsBot.Catalog;

namespace IsmsBot.Kernel.Chat;

/// <summary>Reads ids as people type them, and writes them as the records have them. A figure is never guessed.</summary>
public static class IdWords
{
    private const int MostDigits = 9;
    private const int LongestId = 40;

    /// <summary>RSK-0007, rsk 7, rsk7 -> RSK-0007. The prefix must be one of the record types.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="id">The id, with at least four figures.</param>
    /// <param name="onlyPrefix">The only prefix that fits; then the number alone is enough.</param>
    public static bool TryRecordId(string text, out string id, string? onlyPrefix = null)
    {
        id = string.Empty;
        var parts = Parts(text);
        var (prefix, number) = parts switch
        {
            [var word, var figures] when IsLetters(word) && IsFigures(figures) => (word.ToUpperInvariant(), figures),
            [var figures] when onlyPrefix is not null && IsFigures(figures) => (onlyPrefix, figures),
            _ => (string.Empty, string.Empty),
        };

        // ISMS-OBJ-001 is a document, OBJ-0001 a record: three figures behind a prefix that both use mean the document.
        var isDocument = parts.Count == 2 && number.Length == 3 && DocumentSet.Numbering.TypeCodes.ContainsKey(prefix) && onlyPrefix is null;
        if (prefix.Length == 0 || isDocument || RecordTypes.WithPrefix(prefix) is null || (onlyPrefix ?? prefix) != prefix)
        {
            return false;
        }

        id = $"{prefix}-{number.PadLeft(4, '0')}";
        return true;
    }

    /// <summary>ISMS-POL-001, pol-001, isms pol 1 -> ISMS-POL-001; record series ISMS-REC-AUD, and one of it ISMS-REC-AUD-2026-01.</summary>
    public static bool TryDocumentCode(string text, out string code)
    {
        code = string.Empty;
        var parts = Parts(text);
        var withHouse = parts.Count > 0 && parts[0].Equals("isms", StringComparison.OrdinalIgnoreCase);
        var rest = withHouse ? parts[1..] : parts;
        if (rest is [var letters, var figures] && IsLetters(letters) && IsFigures(figures)
            && (figures.Length <= 3 || withHouse) && DocumentSet.Numbering.TypeCodes.ContainsKey(letters.ToUpperInvariant()))
        {
            code = $"ISMS-{letters.ToUpperInvariant()}-{figures.TrimStart('0').PadLeft(3, '0')}";
        }
        else if (withHouse && rest is ["rec" or "REC" or "Rec", { Length: 3 } series, ..] && IsLetters(series) && rest.Skip(2).All(IsFigures) && rest.Count is 2 or 4)
        {
            code = $"ISMS-REC-{string.Join('-', rest.Skip(1)).ToUpperInvariant()}";
        }

        return code.Length > 0;
    }

    /// <summary>A.8.13, a 8 13, a8.13, 8.13 -> A.8.13, if Annex A has it; c 3 -> C.3 for a control of our own.</summary>
    public static bool TryControl(string text, out string control)
    {
        control = string.Empty;
        var parts = Parts(text);
        if (parts is ["a" or "A", var theme, var number] && IsFigures(theme) && IsFigures(number))
        {
            control = Annex(theme, number);
        }
        else if (parts is [var bareTheme, var bareNumber] && IsFigures(bareTheme) && IsFigures(bareNumber) && text.Contains('.', StringComparison.Ordinal))
        {
            control = Annex(bareTheme, bareNumber);
        }
        else if (parts is ["c" or "C", var own] && IsFigures(own) && Number(own) > 0)
        {
            control = string.Create(CultureInfo.InvariantCulture, $"C.{Number(own)}");
        }

        return control.Length > 0;
    }

    private static string Annex(string theme, string number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"A.{Number(theme)}.{Number(number)}");
        return AnnexControls.Find(id) is null ? string.Empty : id;
    }

    private static int Number(string figures) => int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsLetters(string part) => part.All(char.IsAsciiLetter);

    private static bool IsFigures(string part) => part.Length <= MostDigits && part.All(char.IsAsciiDigit);

    /// <summary>Runs of letters and runs of figures; nothing for a text that holds anything else than the usual marks between them.</summary>
    private static List<string> Parts(string text)
    {
        var parts = new List<string>(5);
        var start = -1;
        if (text.Length > LongestId)
        {
            return parts;
        }

        for (var at = 0; at <= text.Length; at++)
        {
            var letter = at < text.Length ? text[at] : ' ';
            var isPart = char.IsAsciiLetterOrDigit(letter);
            if (start >= 0 && (!isPart || char.IsAsciiDigit(letter) != char.IsAsciiDigit(text[start])))
            {
                parts.Add(text[start..at]);
                start = -1;
            }

            if (isPart)
            {
                start = start < 0 ? at : start;
            }
            else if (letter is not (' ' or '-' or '.' or '_' or '\u2010' or '\u2011' or '\u2013' or '#'))
            {
                return [];
            }
        }

        return parts;
    }
}
