using System.Buffers;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Texts that a spreadsheet would calculate when it opens a csv file. Some read the wide forms of the signs like the narrow ones.</summary>
public static class CalculatedText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");

    public static bool Is(ReadOnlySpan<char> text) => !text.IsEmpty && Signs.Contains(text[0]);
}
