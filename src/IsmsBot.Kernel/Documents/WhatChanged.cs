using DiffPlex;

namespace IsmsBot.Kernel.Documents;

/// <summary>
/// Compares two Markdown sources paragraph by paragraph, so that a person who is asked to approve or acknowledge sees what
/// is different. Markup, numbering and line ends do not count; a paragraph that shares half of its words with the one it
/// replaces counts as changed.
/// </summary>
public sealed class WhatChanged
{
    private const double Kinship = 0.5;

    private WhatChanged(IReadOnlyList<TextChange> all) => All = all;

    /// <summary>Every difference in the order of the new version; what was removed stands where it was.</summary>
    public IReadOnlyList<TextChange> All { get; }

    /// <summary>Compares two sources. Equal words give no differences.</summary>
    public static WhatChanged Between(string before, string after)
    {
        var (old, now) = (Paragraph.Of(before), Paragraph.Of(after));
        var blocks = Differ.Instance.CreateLineDiffs(Lines(old), Lines(now), ignoreWhitespace: false).DiffBlocks;
        var gone = blocks.SelectMany(block => Range(block.DeleteStartA, block.DeleteCountA, block.InsertStartB))
            .Select(at => new Gone(at.Place, old[at.Index], Words(old[at.Index].Text))).ToList();
        var came = blocks.SelectMany(block => Range(block.InsertStartB, block.InsertCountB, null)).Select(at => (at.Place, now[at.Index]));

        var found = new List<(double Place, TextChange Change)>();
        foreach (var (place, paragraph) in came)
        {
            var match = Closest(gone, paragraph);
            if (match < 0)
            {
                found.Add((place, new TextChange(ChangeKind.Added, paragraph.Section, null, paragraph.Text)));
                continue;
            }

            var was = gone[match].Paragraph;
            gone.RemoveAt(match);
            if (was.Text != paragraph.Text)
            {
                found.Add((place, new TextChange(ChangeKind.Changed, paragraph.Section, was.Text, paragraph.Text)));
            }
            else if (was.Section != paragraph.Section)
            {
                found.Add((place, new TextChange(ChangeKind.Moved, paragraph.Section, was.Text, paragraph.Text)));
            }
        }

        found.AddRange(gone.Select(one => (one.Place, new TextChange(ChangeKind.Removed, one.Paragraph.Section, one.Paragraph.Text, null))));
        return new WhatChanged([.. found.OrderBy(one => one.Place).Select(one => one.Change)]);
    }

    /// <summary>
    /// The differences that matter most to a reader, in the order of the document: first those with the most words
    /// that bind people, then those with the most new or removed words. Moved paragraphs come last.
    /// </summary>
    /// <param name="atMost">How many.</param>
    public IReadOnlyList<TextChange> Most(int atMost) => [.. All.Index()
        .OrderBy(one => one.Item.Kind == ChangeKind.Moved)
        .ThenByDescending(one => one.Item.BindingWords)
        .ThenByDescending(one => Words(one.Item.OnlyAfter).Count + Words(one.Item.OnlyBefore).Count)
        .Take(atMost).OrderBy(one => one.Index).Select(one => one.Item)];

    private static string Lines(List<Paragraph> paragraphs) => string.Join('\n', paragraphs.Select(one => one.Text));

    private static IEnumerable<(int Index, double Place)> Range(int start, int count, int? place) =>
        Enumerable.Range(start, count).Select(index => (index, place is { } at ? at - 0.5 : index));

    /// <summary>The same words anywhere; else the most similar paragraph of the same section; -1 if none is similar enough.</summary>
    private static int Closest(List<Gone> gone, Paragraph paragraph)
    {
        var same = gone.FindIndex(one => one.Paragraph.IsHeading == paragraph.IsHeading && one.Paragraph.Text == paragraph.Text);
        if (same >= 0)
        {
            return same;
        }

        var words = Words(paragraph.Text);
        var (best, index) = gone.Index()
            .Where(
                one =>
                    one.Item.Paragraph.IsHeading == paragraph.IsHeading && (paragraph.IsHeading || one.Item.Paragraph.Section == paragraph.Section))
            .Select(one => (Likeness(words, one.Item.Words), one.Index))
            .DefaultIfEmpty((0, -1)).MaxBy(one => one.Item1);
        return best >= Kinship ? index : -1;
    }

    private static double Likeness(HashSet<string> one, HashSet<string> other) =>
        2.0 * one.Count(other.Contains) / Math.Max(1, one.Count + other.Count);

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '"', '!', '?'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>A paragraph that is no longer where it was, until its successor is found.</summary>
    private sealed record Gone(double Place, Paragraph Paragraph, HashSet<string> Words);
}
