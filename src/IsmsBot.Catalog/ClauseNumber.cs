namespace IsmsBot.Catalog;

/// <summary>A clause number as people type it: "clause 6.1.3", "2022:10.2", "10.1 (2013)", "4.2 b)".</summary>
/// <param name="Edition">2013 or 2022 if it was named, otherwise 0.</param>
/// <param name="Number">"10.2" or "4.2(b)"; empty if the text is not a number.</param>
/// <param name="Rest">The text without edition and words such as "clause", in lower case.</param>
internal readonly record struct ClauseNumber(int Edition, string Number, string Rest)
{
    private const int LongestText = 120;
    private static readonly char[] separators = [' ', ':', ',', ';', '\t', '\n', '\r', '/', '"'];
    private static readonly string[] fillers =
        ["clause", "clauses", "section", "chapter", "edition", "klausel", "abschnitt", "kapitel",
            "iso", "iec", "27001", "in", "of", "the", "von", "ausgabe"];

    public static ClauseNumber Read(string typed)
    {
        var text = typed.Length > LongestText ? typed[..LongestText] : typed;
        var edition = 0;
        var kept = new List<string>();
        foreach (var part in text.ToLowerInvariant().Split(separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part.Trim('(', ')', '[', ']', '.', '?', '!', '§');
            if (word is "2013" or "2022")
            {
                edition = word == "2013" ? 2013 : 2022;
            }
            else if (word.Length > 0 && !fillers.Contains(word))
            {
                kept.Add(word);
            }
        }

        var rest = string.Join(' ', kept);
        return new ClauseNumber(edition, Canonical(rest), rest);
    }

    private static string Canonical(string rest)
    {
        var digits = 0;
        while (digits < rest.Length && (char.IsAsciiDigit(rest[digits]) || rest[digits] == '.'))
        {
            digits++;
        }

        var number = rest[..digits].Trim('.');
        var tail = rest[digits..].Trim(' ', '(', ')', '.');
        return tail switch
        {
            _ when number.Length == 0 || number.Contains("..", StringComparison.Ordinal) => string.Empty,
            "" => number,
            [>= 'a' and <= 'z'] => $"{number}({tail})",
            _ => string.Empty,
        };
    }
}
