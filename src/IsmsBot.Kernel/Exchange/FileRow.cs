using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>One row of a file: what it says for each field, and what is wrong with it. Nothing stops at the first.</summary>
public sealed class FileRow
{
    private readonly FileHead head;
    private readonly List<CellProblem> problems = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <param name="surplus">How many cells it has, and the head, where it has more.</param>
    internal FileRow(ReadRow row, FileHead head, (int Cells, int Head)? surplus)
    {
        this.head = head;
        (Number, Id) = (row.Number, head.IdOf(row));
        Typed = head.Fields.ToDictionary(field => field.Name, field => (string?)head[row, field], StringComparer.OrdinalIgnoreCase);
        Notes = [.. head.Notes(row).Select(note => $"{note.Heading}: {note.Text}")];
        if (surplus is { } more)
        {
            IsShifted = true;
            Tell(Sentence.Nothing,
                $"The row has {more.Cells:cell|cells} and the head has {more.Head}. Put a text that has a separator in it into quotation marks.");
            return;
        }

        foreach (var place in row.Formulas.Where(head.IsRead))
        {
            Tell(head.Of(place), "The cell is calculated. Copy it and paste it as a value.");
        }
    }

    /// <summary>As a spreadsheet counts, from 1.</summary>
    public int Number { get; }

    /// <summary>Empty for a row without one.</summary>
    public string Id { get; }

    /// <summary>Whether it is about something that the register does not have.</summary>
    public bool IsNew { get; internal set; }

    /// <summary>Whether nobody can tell which cell belongs to which column.</summary>
    public bool IsShifted { get; }

    /// <summary>By field name; a field without a column is not there.</summary>
    public Dictionary<string, string?> Typed { get; }

    /// <summary>What the file says besides, each with its heading.</summary>
    public IReadOnlyList<string> Notes { get; }

    public IReadOnlyList<CellProblem> Problems => problems;

    public string this[string field] => Typed.GetValueOrDefault(field) ?? "";

    public string this[Field field] => this[field.Name];

    /// <summary>Notes what is wrong with a cell; the first thing only, the next shows when it is put right.</summary>
    public void Wrong(Field? field, Sentence what) => Tell(head.Of(field), what);

    /// <param name="field">Name of a field of the file.</param>
    public void WrongIn(string field, Sentence what) => Wrong(head.Known(field), what);

    /// <summary>Where the file has a shape of its own, a cell may be empty that ours may not: as if it had no such column.</summary>
    internal void LeaveOutEmpty()
    {
        foreach (var empty in Typed.Where(cell => head.IsChosen && string.IsNullOrEmpty(cell.Value)).ToList())
        {
            Typed.Remove(empty.Key);
        }
    }

    /// <summary>Notes each cell that its field does not take, with what to write instead.</summary>
    internal async Task ComplainAsync<T>(FormResult<T> result, FormReading reading)
        where T : Data.Record
    {
        foreach (var field in result.Wrong)
        {
            Wrong(field, this[field] is { Length: > 0 } text
                ? await field.ComplaintAsync(text, reading) : (Sentence)$"Something has to stand here: {field.Complaint}.");
        }
    }

    private void Tell(Sentence column, Sentence what)
    {
        if (told.Add(column.ToString()))
        {
            problems.Add(new CellProblem(Number, column, what));
        }
    }
}
