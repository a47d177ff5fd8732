using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>
/// The dry run: every row against the register as it is now. An import only adds: a row that is there already is left alone, and one that says
/// something else about a known risk is an error, because ratings belong to owners.
/// </summary>
internal sealed class RegisterCheck
{
    public List<RowProblem> Problems { get; } = [];

    public List<NewLine> New { get; } = [];

    public int Rows { get; private set; }

    public int Already { get; private set; }

    public IReadOnlyList<string> NotRead { get; private init; } = [];

    public required RegisterKnown Known { get; init; }

    /// <exception cref="UnreadableFile">The table as a whole is not a register.</exception>
    public static async Task<RegisterCheck> OfAsync(Turn turn, IReadOnlyList<ReadTable> tables)
    {
        var (head, table) = RegisterHeadings.Find(tables);
        var check = new RegisterCheck { Known = await RegisterKnown.ReadAsync(turn), NotRead = head.NotRead };
        var reading = new FormReading(turn);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows.Skip(1))
        {
            check.Rows++;
            check.Problems.AddRange(row.Formulas.Select(f => new RowProblem(row.Number, head.Of(f), "The cell is calculated. Copy it and paste it as a value.")));
            await check.LookAsync(new RegisterRow(row, head, check.Known, check.Problems), head, seen, reading);
        }

        check.Problems.Sort((one, other) => one.Row.CompareTo(other.Row));
        return check;
    }

    private async Task LookAsync(RegisterRow row, RegisterHeadings head, Dictionary<string, int> seen, FormReading reading)
    {
        var before = Problems.Count;
        var line = row.Read();
        var (id, reference) = (line[RegisterColumn.Id], line[RegisterColumn.Reference]);
        var (column, key) = id.Length > 0 ? (RegisterColumn.Id, id) : reference.Length > 0 ? (RegisterColumn.Reference, reference) : (RegisterColumn.Event, RegisterLine.Sentence(line));
        if (!seen.TryAdd($"{column} {key}", row.Number))
        {
            row.Wrong(column, $"The same risk stands in row {seen[$"{column} {key}"]}. Take one of them out.");
        }
        else if (id.Length > 0)
        {
            Compare(row, head, line, id);
        }
        else if (Known.ByReference.ContainsKey(reference) || (reference.Length == 0 && Known.BySentence.ContainsKey(RegisterLine.Sentence(line))))
        {
            Already++;
        }
        else
        {
            NewLine.Check(row, line, Known);
            var further = await row.FurtherAsync(line, reading);
            New.AddRange(Problems.Count == before ? [NewLine.Of(line, Known.Method.Content, further)] : []);
        }
    }

    private void Compare(RegisterRow row, RegisterHeadings head, Dictionary<RegisterColumn, string> line, string id)
    {
        if (!Known.ById.TryGetValue(id, out var there))
        {
            row.Wrong(RegisterColumn.Id, $"There is no risk {id}. Leave the cell empty for a new risk and put the old number under Reference.");
            return;
        }

        var before = Problems.Count;
        foreach (var column in head.Columns.Where(c => line[c] != there[c]))
        {
            row.Wrong(column, there[column].Length == 0
                ? (Sentence)$"The register has nothing here for {id}. An import only adds risks; change this one on its card."
                : (Sentence)$"The register says \"{there[column]}\" for {id}. An import only adds risks; change this one on its card.");
        }

        Already += Problems.Count == before ? 1 : 0;
    }
}
