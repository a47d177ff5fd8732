using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Which column of a file is which, how its scales become ours, and what its words mean: as somebody chose once.</summary>
public sealed record ColumnChoice
{
    /// <summary>What a column is that is kept as a note with the record.</summary>
    public const string Note = "#note";

    /// <summary>Whether somebody was asked: the file has a shape of its own, and may lack what ours has.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Names of fields by place, from 0; a column that is left out is not there.</summary>
    public Dictionary<int, string> Columns { get; init; } = [];

    /// <summary>The scale of a field in the file, where it is not ours.</summary>
    public Dictionary<string, FileScale> Scales { get; init; } = [];

    /// <summary>By field and by what the file says, folded: what we say; empty for nothing.</summary>
    public Dictionary<string, Dictionary<string, string>> Values { get; init; } = [];

    public string Write() => JsonSerializer.Serialize(this, ExchangeJson.Default.ColumnChoice);

    public static ColumnChoice Read(string json) => JsonSerializer.Deserialize(json, ExchangeJson.Default.ColumnChoice)!;

    /// <summary>Knows a head again: the same headings in the same order.</summary>
    internal static string Fingerprint(IEnumerable<HeadColumn> columns) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', columns.Select(column => $"{column.Place} {SameText.Fold(column.Heading.Text)}")))));
}

/// <summary>From the lowest to the highest step of a scale.</summary>
public sealed record FileScale(int From, int To)
{
    /// <summary>The step of ours that a figure of the file is nearest to; 0 stays no effect where the scale begins above it.</summary>
    /// <param name="steps">Ours, from 1.</param>
    /// <returns>Null for a figure that is not on the scale.</returns>
    public int? Step(decimal figure, int steps) => figure == 0 && From > 0 ? 0
        : figure < From || figure > To || To <= From ? null
        : (int)Math.Round(1 + ((figure - From) * (steps - 1) / (To - From)), MidpointRounding.AwayFromZero);
}
