namespace IsmsBot.Adapters.Office;

/// <summary>Text as XML can hold it: characters that XML 1.0 forbids become spaces, because a file with one of them does not open.</summary>
internal static class OfficeText
{
    public static string Clean(string text) => text.All(IsAllowed) ? text : string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var pair = char.IsHighSurrogate(from[i]) && i + 1 < from.Length && char.IsLowSurrogate(from[i + 1]);
            if (pair)
            {
                (span[i], span[i + 1]) = (from[i], from[i + 1]);
                i++;
            }
            else
            {
                span[i] = IsAllowed(from[i]) ? from[i] : ' ';
            }
        }
    });

    private static bool IsAllowed(char c) => c is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (> '\uDFFF' and < '\uFFFE');
}
