using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Documents.Reading;

/// <summary>A table as it lay in a file: cells as text, rows with the numbers that a spreadsheet shows.</summary>
/// <param name="Name">Of the sheet; of the file for csv.</param>
/// <param name="Rows">Rows that hold something.</param>
/// <param name="Merged">The first range of merged cells, such as A2:A4; null if there is none.</param>
public sealed record ReadTable(string Name, IReadOnlyList<ReadRow> Rows, string? Merged = null)
{
    /// <summary>5 MB: a register of some thousand rows has one.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    public const int MostRows = 2000;

    public const int MostColumns = 100;

    /// <summary>Characters of one cell.</summary>
    public const int LongestCell = 4000;
}

/// <param name="Number">From 1.</param>
/// <param name="Cells">From the first column on.</param>
/// <param name="Formulas">Columns, from 0, whose cell is calculated.</param>
public sealed record ReadRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<int> Formulas)
{
    public IReadOnlyList<string> Cells { get; } = [.. Cells.Select(IncomingText.Cleaned)];

    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}
