using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Documents.Reading;

/// <summary>A table as it lay in a file: cells as text, rows with the numbers that a spreadsheet shows.</summary>
/// <param name="Name">Of the sheet; of the file for csv.</param>
/// <param name="Rows">Rows that hold something.</param>
/// <param name="Merged">The ranges of merged cells, such as A2:A4.</param>
/// <param name="Delimited">Whether separators say where a cell ends, so that one too many moves what follows it.</param>
public sealed record ReadTable(string Name, IReadOnlyList<ReadRow> Rows, IReadOnlyList<string> Merged, bool Delimited)
{
    /// <summary>Endings of the files that are read; of .xlsm the values, never the program.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".xlsx", ".xlsm", ".csv", ".tsv", ".txt"];

    /// <summary>5 MB: a register of some thousand rows has one.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    public const int MostRows = 2000;

    /// <summary>Columns with something in them; a sheet may be formatted as far to the right as it goes.</summary>
    public const int MostColumns = 1000;

    /// <summary>Characters of one cell.</summary>
    public const int LongestCell = 4000;

    /// <summary>With its dot, in small letters; a blank after the name is none of it.</summary>
    public static string Ending(string fileName) => Path.GetExtension(fileName.Trim()).ToLowerInvariant();
}

/// <param name="Number">From 1.</param>
/// <param name="Cells">From the first column on.</param>
/// <param name="Formulas">Columns, from 0, whose cell is calculated and has no value that was calculated before, or an error.</param>
public sealed record ReadRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<int> Formulas)
{
    public IReadOnlyList<string> Cells { get; } = [.. Cells.Select(IncomingText.Cleaned)];

    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}
