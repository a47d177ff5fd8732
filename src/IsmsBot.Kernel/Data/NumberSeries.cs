
namespace IsmsBot.Kernel.Data;

/// <summary>The last number given out for a prefix; taken in the same save as the records that carry it, never used again.</summary>
public sealed class NumberSeries
{
    public required string Prefix { get; init; }

    /// <summary>Concurrency token: two turns cannot take the same number.</summary>
    public int Last { get; set; }

    /// <summary>Takes <paramref name="count"/> numbers in a row and gives the first.</summary>
    public static async Task<int> TakeAsync(IsmsDb db, string prefix, int count, CancellationToken cancellationToken)
    {
        var series = await db.Set<NumberSeries>().FindAsync([prefix], cancellationToken);
        if (series is null)
        {
            series = new NumberSeries { Prefix = prefix };
            db.Add(series);
        }

        var first = series.Last + 1;
        series.Last += count;
        return first;
    }

    public static async Task<string> NextAsync(IsmsDb db, string prefix, CancellationToken cancellationToken) =>
        Id(prefix, await TakeAsync(db, prefix, 1, cancellationToken));

    /// <summary>Four digits, as everywhere in the catalogue; acknowledgements have five.</summary>
    public static string Id(string prefix, int number) => prefix == "ACK" ? $"{prefix}-{number:00000}" : $"{prefix}-{number:0000}";
}
