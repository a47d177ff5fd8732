using System.Buffers;
using System.Globalization;
using System.Text;

namespace IsmsBot.Kernel.Words;

/// <summary>
/// The one door for words from outside: messages, cards, files, the directory. What no person means by what they write is taken out (control
/// characters, invisible signs, halves of a letter), letters are composed (Unicode NFC), every kind of space is a space and every kind of line
/// break a line break. What is stored, shown, exported and compared is what went through here.
/// </summary>
public static class IncomingText
{
    /// <summary>Characters of one input of a card; forms ask for fewer.</summary>
    public const int Longest = 4000;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c), '\n', '\t', 'ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü', 'ß']);

    public static string Cleaned(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return text ?? "";
        }

        var cleaned = new StringBuilder(text.Length);
        var before = default(Rune);
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            var whole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done;
            rest = rest[length..];
            if (whole && Meant(rune, before, rest) is { } meant)
            {
                cleaned.Append(meant);
                before = meant;
            }
        }

        return cleaned.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>What a sign is kept as; null when nobody sees it.</summary>
    private static Rune? Meant(Rune sign, Rune before, ReadOnlySpan<char> rest) => sign.Value switch
    {
        '\n' or '\t' => sign,
        '\r' => rest.StartsWith("\n") ? null : new Rune('\n'),
        '\v' or '\f' or 0x85 or 0x2028 or 0x2029 => new Rune('\n'),
        0x200C or 0x200D => Joins(before) ? sign : null,
        >= 0xE0020 and <= 0xE007F => before.Value is 0x1F3F4 or (>= 0xE0020 and <= 0xE007F) ? sign : null,
        0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 => new Rune(' '),
        0xFFFE or 0xFFFF or 0xFFFC or 0x034F or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) => null,
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => before.Value > ' ' ? sign : null,
        _ => Rune.GetUnicodeCategory(sign) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format => null,
            UnicodeCategory.SpaceSeparator => new Rune(' '),
            _ => sign,
        },
    };

    /// <summary>A joiner means something inside an emoji and in scripts that join letters; not between Latin, Greek or Cyrillic ones.</summary>
    private static bool Joins(Rune before) => before.Value >= 0x590;
}
