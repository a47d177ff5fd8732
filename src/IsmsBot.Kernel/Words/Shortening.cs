using System.Globalization;

namespace IsmsBot.Kernel.Words;

/// <summary>Cuts words where a reader would: between two letters as people count them, not through an emoji or accent (Unicode UAX 29).</summary>
public static class Shortening
{
    /// <param name="most">Characters (UTF-16) that are kept at most; the ending comes on top.</param>
    /// <param name="ending">What shows that something is missing.</param>
    public static string Shortened(this string text, int most, string ending = "…")
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text.AsSpan(end)) is var letter && end + letter <= most)
        {
            end += letter;
        }

        return string.Concat(text.AsSpan(0, end), ending);
    }
}
