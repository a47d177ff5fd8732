namespace IsmsBot.Kernel.Data;

/// <summary>
/// The last number given out for a prefix, never used again. A number is taken at once and not in the save of the record that carries it: a rush
/// of people who each need the next one would otherwise race for it, and whoever lost would begin again. Numbers rise; one that is missing was
/// taken by a turn that was not saved.
/// </summary>
public sealed class NumberSeries
{
    public required string Prefix { get; init; }

    public int Last { get; set; }

    /// <summary>Takes <paramref name="count"/> numbers in a row and gives the first.</summary>
    public static async Task<int> TakeAsync(IsmsDb db, string prefix, int count, CancellationToken cancellationToken) =>
        await db.TakeNumbersAsync(prefix, count, cancellationToken) - count + 1;

    public static async Task<string> NextAsync(IsmsDb db, string prefix, CancellationToken cancellationToken) =>
        Id(prefix, await TakeAsync(db, prefix, 1, cancellationToken));

    /// <summary>Four digits, as everywhere in the catalogue; acknowledgements have five.</summary>
    public static string Id(string prefix, int number) => prefix == "ACK" ? $"{prefix}-{number:00000}" : $"{prefix}-{number:0000}";
}
