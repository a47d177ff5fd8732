using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Documents;

/// <summary>Says differences in sentences short enough for a card.</summary>
public static class ChangeSentences
{
    private const int LongestQuote = 150;

    /// <summary>At most so many sentences; the last one says how many differences are not shown, if there are any.</summary>
    /// <param name="changes">The comparison.</param>
    /// <param name="lines">Lines on the card, at least two.</param>
    /// <param name="language">Language tag; German or else English.</param>
    public static IReadOnlyList<string> For(WhatChanged changes, int lines, string language)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lines, 2);
        var isGerman = language.StartsWith("de", StringComparison.Ordinal);
        if (changes.All.Count <= lines)
        {
            return [.. changes.All.Select(change => Say(change, isGerman))];
        }

        var shown = changes.Most(lines - 1);
        var rest = changes.All.Count - shown.Count;
        return [.. shown.Select(change => Say(change, isGerman)), isGerman ? $"Dazu {rest} weitere Änderungen." : $"And {rest} more changes."];
    }

    private static string Say(TextChange change, bool isGerman)
    {
        var section = change.Section.Length == 0 ? "" : $" ({change.Section})";
        var (before, after) = (Short(change.OnlyBefore), Short(change.OnlyAfter));
        return (change.Kind, before.Length, after.Length) switch
        {
            (ChangeKind.Moved, _, _) => isGerman ? $"Verschoben{section}: {Short(change.After!)}" : $"Moved{section}: {Short(change.After!)}",
            (ChangeKind.Removed, _, _) or (ChangeKind.Changed, _, 0) => isGerman ? $"Entfällt{section}: {before}" : $"Removed{section}: {before}",
            (ChangeKind.Added, _, _) or (ChangeKind.Changed, 0, _) => isGerman ? $"Neu{section}: {after}" : $"New{section}: {after}",
            _ => isGerman ? $"Geändert{section}: {after} Bisher: {before}" : $"Changed{section}: {after} Before: {before}",
        };
    }

    private static string Short(string text)
    {
        if (text.Length <= LongestQuote)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestQuote - 1);
        return text.Shortened(end > 0 ? end : LongestQuote - 1);
    }
}
