using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Width of a column: a share, as wide as its content, all the room left, or pixels.</summary>
public readonly record struct ColumnWidth
{
    private readonly string? _word;
    private readonly int _weight;

    private ColumnWidth(string? word, int weight)
    {
        _word = word;
        _weight = weight;
    }

    public static ColumnWidth Auto { get; } = new("auto", 0);

    public static ColumnWidth Stretch { get; } = new("stretch", 0);

    public static ColumnWidth Share(int weight) => new(null, weight);

    public static ColumnWidth Pixels(int pixels) => new(string.Create(CultureInfo.InvariantCulture, $"{pixels}px"), 0);

    internal void WriteTo(Utf8JsonWriter writer, ReadOnlySpan<byte> name)
    {
        if (_word is null)
        {
            writer.WriteNumber(name, _weight is 0 ? 1 : _weight);
        }
        else
        {
            writer.WriteString(name, _word);
        }
    }
}
