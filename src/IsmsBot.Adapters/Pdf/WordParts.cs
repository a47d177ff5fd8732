namespace IsmsBot.Adapters.Pdf;

/// <summary>Cuts text in one style where a line may end.</summary>
internal static class WordParts
{
    /// <summary>Each part, whether it is a space or line feed, and whether a line may end after it without a space.</summary>
    public static IEnumerable<(TextSpan Part, bool IsGap, bool Ends)> Of(TextSpan span)
    {
        var text = span.Text;
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var isGap = text[at] is ' ' or '\n';
            var ends = MayEndAfter(text, at);
            if (!isGap && !ends)
            {
                continue;
            }

            var stop = isGap ? at : at + 1;
            if (stop > start)
            {
                yield return (span with { Text = text[start..stop] }, false, ends);
            }

            if (isGap)
            {
                yield return (span with { Text = text[at].ToString() }, true, false);
            }

            start = at + 1;
        }

        if (start < text.Length)
        {
            yield return (span with { Text = text[start..] }, false, false);
        }
    }

    private static bool MayEndAfter(string text, int at) => at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && text[at] switch
    {
        '/' => char.IsLetterOrDigit(text[at + 1]),
        '-' => char.IsLower(text[at + 1]),
        _ => false,
    };
}
