namespace IsmsBot.Adapters.Pdf;

/// <summary>
/// The PDF library writes the offset of this machine's clock behind every date it is given, whatever the kind of the
/// date, so the same document would differ from one time zone to the next. The offset has a fixed length (PDF 32000-1,
/// 7.9.4) and is set to zero here; parentheses inside titles are escaped, so the keys cannot be met in other text.
/// </summary>
internal static class PdfDates
{
    private const int DigitsOfDate = 14;

    /// <exception cref="InvalidOperationException">A date is not where the library used to write it.</exception>
    public static void SetToUtc(Span<byte> pdf)
    {
        SetToUtc(pdf, "/CreationDate (D:"u8);
        SetToUtc(pdf, "/ModDate (D:"u8);
    }

    private static void SetToUtc(Span<byte> pdf, ReadOnlySpan<byte> key)
    {
        var zero = "+00'00'"u8;
        var start = pdf.IndexOf(key);
        var offset = start + key.Length + DigitsOfDate;
        if (start < 0 || offset + zero.Length >= pdf.Length || pdf[offset + zero.Length] != (byte)')')
        {
            throw new InvalidOperationException("The PDF has no date where one is expected.");
        }

        zero.CopyTo(pdf[offset..]);
    }
}
