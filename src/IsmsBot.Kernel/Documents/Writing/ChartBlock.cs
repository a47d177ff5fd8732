namespace IsmsBot.Kernel.Documents.Writing;

/// <summary>
/// How grave something in a chart is. The writer has one shade for each, from light to dark, so that they differ without colour too.
/// </summary>
public enum Gravity
{
    None,
    Low,
    Medium,
    High,
    Critical,
}

/// <summary>A chart: what it shows, without a word about how it looks. The same numbers give the same picture.</summary>
/// <param name="Title">Above the picture.</param>
/// <param name="Alternative">What it shows, with the numbers, for those who cannot see it.</param>
public abstract record ChartBlock(string Title, string Alternative) : DocumentBlock;

/// <summary>Cells in rows and columns, each with its shade and text, and a line around what is beyond a limit.</summary>
/// <param name="RowTitle">What the rows are.</param>
/// <param name="ColumnTitle">What the columns are.</param>
/// <param name="Rows">From the bottom up.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Cells">One for each row and column.</param>
/// <param name="Shades">The names of the shades that occur.</param>
/// <param name="LimitWords">What the line means.</param>
public sealed record MatrixBlock(
    string Title, string Alternative, string RowTitle, string ColumnTitle, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns,
    IReadOnlyList<MatrixCell> Cells, IReadOnlyList<(Gravity Shade, string Name)> Shades,
    string LimitWords) : ChartBlock(Title, Alternative);

/// <param name="Row">From 0, from the bottom.</param>
/// <param name="Column">From 0, from the left.</param>
/// <param name="Shade">How grave it is.</param>
/// <param name="Text">The number; empty where there is nothing.</param>
/// <param name="Note">A smaller text in the corner.</param>
/// <param name="Beyond">Whether it lies beyond the limit.</param>
public sealed record MatrixCell(int Row, int Column, Gravity Shade, string Text, string Note, bool Beyond);

/// <summary>Standing bars over periods: parts on top of each other, or beside each other.</summary>
public sealed record BarsBlock(string Title, string Alternative, IReadOnlyList<string> Periods, IReadOnlyList<BarsSeries> Series, bool Stacked)
    : ChartBlock(Title, Alternative);

/// <param name="Name">In the legend.</param>
/// <param name="Shade">How grave it is.</param>
/// <param name="Values">One for each period.</param>
public sealed record BarsSeries(string Name, Gravity Shade, IReadOnlyList<int> Values);
