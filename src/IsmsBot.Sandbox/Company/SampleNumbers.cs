using System.Globalization;
using System.Text.Json;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// The numbers that the sample has taken, of every type of record that a room keeps: CAM-2026-05 has taken five of CAM-2026. Records of the sample
/// that are not loaded count too: others name them.
/// </summary>
internal static class SampleNumbers
{
    public static IEnumerable<NumberSeries> Taken(Turn turn, JsonElement sample)
    {
        var prefixes = RoomCatalog.Rooms.SelectMany(room => room.Records).Select(PrefixOf).ToHashSet(StringComparer.Ordinal);
        return Ids(sample).Concat(turn.Made<Record>().Select(record => record.Id)).Select(Parts).OfType<(string Series, int Number)>()
            .Where(id => prefixes.Contains(id.Series.Split('-')[0]))
            .GroupBy(id => id.Series, id => id.Number, StringComparer.Ordinal)
            .Select(taken => new NumberSeries { Prefix = taken.Key, Last = taken.Max() });
    }

    private static string? PrefixOf(Type record) => RecordTypes.Find(Record.TypeOf(record))?.IdPrefix;

    private static IEnumerable<string> Ids(JsonElement sample) => sample.EnumerateObject()
        .Where(list => list.Value.ValueKind == JsonValueKind.Array).SelectMany(list => list.Value.EnumerateArray())
        .Select(one => one.Text("id")).OfType<string>();

    /// <summary>A series is a prefix, or a prefix and a year; null for an id that was not counted, such as DOC-POL-001 or SOA-A.5.1.</summary>
    private static (string Series, int Number)? Parts(string id) => id.Split('-') switch
    {
        [var prefix, var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last) => (prefix, last),
        [var prefix, { Length: 4 } year, { Length: 2 } number]
            when int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var last) => ($"{prefix}-{year}", last),
        _ => null,
    };
}
