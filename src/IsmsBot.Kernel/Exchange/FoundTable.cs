using System.Globalization;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Finds the register in a file: the one its ids belong to, otherwise the one whose headings it has most of.</summary>
internal static class FoundTable
{
    /// <exception cref="UnreadableFile">There is none, or its table cannot be read row by row.</exception>
    public static TableShape In(IReadOnlyList<ReadTable> tables)
    {
        var registers = RoomCatalog.Rooms.SelectMany(room => room.Registers).Where(register => register.FileFields.Count > 0).ToList();
        var shapes = tables.Where(table => table.Rows.Count > 0)
            .SelectMany(table => registers.Select(register => TableShape.Of(table, register))).ToList();
        var best = shapes.FirstOrDefault(HasOwnIds) ?? shapes.Where(shape => shape.IsKnown).MaxBy(shape => shape.Points)
            ?? throw new UnreadableFile(
                "I find no register in this file. A row of it has to name the columns; type \"export assets\" for an example.");
        if (Twice(best) is { } name)
        {
            throw new UnreadableFile($"Two columns are called \"{name}\". Take one of them out and send the file again.");
        }

        if (best.Body.Count == 0)
        {
            throw new UnreadableFile(
                $"The table has its headings in row {best.Head.Number} and no row below them. Fill in at least one and send the file again.");
        }

        return best.Table.Merged.FirstOrDefault(range => Spans(best, range)) is { } merged
            ? throw new UnreadableFile($"The cells {merged} are merged, so I cannot tell which row they belong to. Split them and fill each row.")
            : best;
    }

    private static bool HasOwnIds(TableShape shape) =>
        shape.Columns.FirstOrDefault(column => column.Guess is { Name: HeadingBook.Id, IsSure: true }) is { } ids
        && shape.Body.Select(row => shape[row, ids])
            .FirstOrDefault(text => text.Length > 0)?.StartsWith(shape.Register.Prefix + "-", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What heads two columns in our own words: nobody can say which one counts.</summary>
    private static string? Twice(TableShape shape) => shape.Columns.Where(column => column.Guess?.IsSure == true)
        .GroupBy(column => (column.Guess!.Name, column.Heading.Words)).FirstOrDefault(group => group.Count() > 1)?.First().Heading.Text;

    /// <summary>Whether a range of merged cells joins rows of the table; titles above it may be merged as they like.</summary>
    private static bool Spans(TableShape shape, string range)
    {
        var rows = range.Split(':').Select(Row).ToList();
        return rows[^1] > rows[0] && shape.Body.Any(row => row.Number >= rows[0] && row.Number <= rows[^1]);
    }

    /// <summary>Of a cell such as A12; 0 for a text that is none.</summary>
    private static int Row(string cell) =>
        int.TryParse(cell.AsSpan(cell.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1), CultureInfo.InvariantCulture, out var row) ? row : 0;
}
