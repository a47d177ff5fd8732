using System.Text.RegularExpressions;

namespace IsmsBot.Kernel.Documents;

/// <summary>What happened to a paragraph.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,

    /// <summary>The same words under another heading.</summary>
    Moved,
}

/// <summary>One difference between two versions of a document.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Section">Heading of the section in the new version; in the old one for what was removed.</param>
/// <param name="Before">The paragraph as it was; null if it was added.</param>
/// <param name="After">The paragraph as it is; null if it was removed.</param>
public sealed partial record TextChange(ChangeKind Kind, string Section, string? Before, string? After)
{
    /// <summary>
    /// How many words that bind people are in the sentences that differ. A guess for sorting: whether a change is a major
    /// one (DOC-06) is decided by a person.
    /// </summary>
    public int BindingWords => BindingWord().Count($"{OnlyBefore} {OnlyAfter}");

    /// <summary>The sentences that are only in the old paragraph.</summary>
    public string OnlyBefore => Only(Before, After);

    /// <summary>The sentences that are only in the new paragraph.</summary>
    public string OnlyAfter => Only(After, Before);

    private static string Only(string? text, string? other)
    {
        var known = SentenceEnd().Split(other ?? "").ToHashSet(StringComparer.Ordinal);
        return string.Join(' ', SentenceEnd().Split(text ?? "").Where(sentence => !known.Contains(sentence)));
    }

    [GeneratedRegex(@"(?<=[.!?]|:(?=\s))\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(must|shall|never|not|no|only|always|at once|within|before|report|muss|müssen|darf|dürfen|nie|nicht|kein|keine|nur|immer|sofort|binnen|innerhalb|vor|melden)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BindingWord();
}
