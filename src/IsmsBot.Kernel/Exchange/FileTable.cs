using IsmsBot.Kernel.Forms;

namespace IsmsBot.Kernel.Exchange;

/// <summary>A table as a register reads it: its head, and its rows with what stands in the columns of the fields.</summary>
public sealed class FileTable
{
    private FileTable(TableShape shape, FileHead head)
    {
        (Head, LeftOut) = (head, shape.LeftOut);
        Rows = [.. shape.Body.Select(row => new FileRow(row, head, shape.Shifted.Contains(row.Number) ? (row.Cells.Count, shape.Width) : null))];
    }

    internal FileHead Head { get; }

    public IReadOnlyList<FileRow> Rows { get; }

    /// <summary>Numbers of rows that are no records.</summary>
    public IReadOnlyList<int> LeftOut { get; }

    internal static async Task<FileTable> OfAsync(TableShape shape, ColumnChoice choice, FormReading reading)
    {
        var steps = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in shape.Register.FileFields)
        {
            if (await field.StepsAsync(reading) is { } most)
            {
                steps[field.Name] = most;
            }
        }

        return new FileTable(shape, new FileHead(shape, choice, steps));
    }
}
