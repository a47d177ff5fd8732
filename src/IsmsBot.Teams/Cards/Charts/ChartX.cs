using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>A place on the x axis: a word, a number or a day.</summary>
public readonly record struct ChartX
{
    private readonly string? _word;
    private readonly double _number;

    private ChartX(string? word, double number)
    {
        _word = word;
        _number = number;
    }

    public static implicit operator ChartX(string word) => FromString(word);

    public static implicit operator ChartX(double number) => FromDouble(number);

    public static implicit operator ChartX(DateOnly day) => FromDateOnly(day);

    public static ChartX FromString(string word) => new(word, 0);

    public static ChartX FromDouble(double number) => new(null, number);

    public static ChartX FromDateOnly(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), 0);

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (_word is null)
        {
            writer.WriteNumber("x"u8, _number);
        }
        else
        {
            writer.WriteString("x"u8, _word);
        }
    }
}
