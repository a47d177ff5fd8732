using System.Globalization;

namespace IsmsBot.Kernel.Words;

/// <summary>
/// A number with the word for what it counts, for one and for several: <c>{days:day|days}</c> is "1 day" or "3 days". Each language says both words
/// itself. With a bar in front it is the word alone: <c>{days:|is|are}</c>.
/// </summary>
internal readonly struct Counted(object? value) : IFormattable
{
    private const char Bar = '|';

    /// <summary>Whether a pattern counts something.</summary>
    public static bool IsIn(string pattern) => pattern.Contains(Bar, StringComparison.Ordinal);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (format is null || !IsIn(format))
        {
            return (value as IFormattable)?.ToString(format, formatProvider) ?? value?.ToString() ?? "";
        }

        var words = format.Split(Bar);
        var word = value is int or long && Convert.ToInt64(value, CultureInfo.InvariantCulture) == 1 ? words[^2] : words[^1];
        return words.Length > 2 ? word : string.Create(formatProvider, $"{value} {word}");
    }

    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);
}
