using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Registers;

/// <summary>A register as a file, both ways: its columns are the fields of its form.</summary>
public abstract partial class Register<T>
{
    public override IReadOnlyList<Field> FileFields => Form?.Fields ?? [];

    public sealed override async Task<FileCheck> CheckAsync(Turn turn, ReadTable table) => (await ReadAsync(turn, table, tracked: false)).Check;

    public sealed override async Task<IReadOnlyList<string>> TakeAsync(Turn turn, ReadTable table)
    {
        var read = await ReadAsync(turn, table, tracked: true);
        Refuse.When(read.Check.Problems.Count > 0 || read.Check.ChangesNothing, "GEN-04", ("fields", "a file that has something new and nothing wrong"));
        var number = read.New.Count == 0 ? 0 : await NumberSeries.TakeAsync(turn.Db, Prefix, read.New.Count, turn.Cancellation);
        var made = read.New.Select(result => turn.Create(Blank(NumberSeries.Id(Prefix, number++), result, turn))).ToList();
        foreach (var (record, result) in read.Changed)
        {
            result.WriteTo(record);
            turn.Edit(record, "edit");
        }

        await TakenAsync(made, [.. read.Changed.Select(changed => changed.Record)], turn);
        return [.. made.Select(record => record.Id), .. read.Changed.Select(changed => changed.Record.Id)];
    }

    public sealed override async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(Turn turn, Person reader, Language language)
    {
        var reading = new FormReading(turn);
        var all = turn.Db.Set<T>().AsNoTracking();
        var rows = new List<IReadOnlyList<string>> { (List<string>)[FileHead.Id.In(language), .. FileFields.Select(field => field.Label.In(language)), FileHead.State.In(language)] };
        await foreach (var record in (SeesAll(reader) ? all : Mine(all, reader.Id)).OrderBy(record => record.Id).AsAsyncEnumerable().WithCancellation(turn.Cancellation))
        {
            var cells = new List<string> { record.Id };
            foreach (var field in Form!.Fields)
            {
                cells.Add(await field.FileTextAsync(record, reading) ?? "");
            }

            cells.Add(record.StateWords(record.State).In(language));
            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>What follows when a file was taken over, once for all of it: people are told once, not once a row.</summary>
    protected virtual Task TakenAsync(IReadOnlyList<T> made, IReadOnlyList<T> changed, Turn turn) => Task.CompletedTask;

    private async Task<FileRead> ReadAsync(Turn turn, ReadTable table, bool tracked)
    {
        var head = FileHead.Of(table.Rows[0], FileFields);
        var reading = new FormReading(turn);
        var set = turn.Db.Set<T>();
        var there = (await (tracked ? set : set.AsNoTracking()).ToListAsync(turn.Cancellation)).ToDictionary(record => record.Id, StringComparer.Ordinal);
        var byTitle = there.Values.DistinctBy(record => record.Title, StringComparer.OrdinalIgnoreCase).ToDictionary(record => record.Title, StringComparer.OrdinalIgnoreCase);
        var read = new FileRead(head);
        foreach (var row in table.Rows.Skip(1))
        {
            read.Begin(row);
            var id = head.IdOf(row);
            var record = id.Length > 0 ? there.GetValueOrDefault(id) : byTitle.GetValueOrDefault(Title(head, row));
            if (id.Length > 0 && record is null)
            {
                read.Wrong(row, null, $"There is no {id}. Leave the cell empty for a new one.");
            }
            else if (!read.IsFirst(row, id.Length > 0 ? id : Title(head, row), out var earlier))
            {
                read.Wrong(row, null, $"The same stands in row {earlier}. Take one of them out.");
            }
            else
            {
                await ReadRowAsync(read, row, record, reading, turn);
            }
        }

        return read;
    }

    private async Task ReadRowAsync(FileRead read, ReadRow row, T? record, FormReading reading, Turn turn)
    {
        var typed = read.Head.Fields.ToDictionary(field => field.Name, field => (string?)read.Head[row, field], StringComparer.OrdinalIgnoreCase);
        if (record is not null)
        {
            await LeaveOutAsync(typed, record, reading);
        }

        var result = await Form!.ReadAsync(typed, whole: record is null, reading);
        foreach (var field in result.Wrong)
        {
            read.Wrong(row, field, typed.GetValueOrDefault(field.Name) is { Length: > 0 } text ? (Sentence)$"\"{text}\" does not fit: {field.Complaint}." : (Sentence)$"Something has to stand here: {field.Complaint}.");
        }

        if (!result.Fits)
        {
            return;
        }

        if (record is null)
        {
            read.Add(result, typed.GetValueOrDefault(nameof(Record.Title)) ?? "");
            return;
        }

        var changed = (T)turn.Db.Entry(record).CurrentValues.ToObject();
        result.WriteTo(changed);
        var differences = Form.Fields.Where(field => field.Text(changed) != field.Text(record))
            .Select(field => new FieldChange(field.Label, field.Text(record) ?? "", field.Text(changed) ?? "")).ToList();
        if (differences.Count > 0 && IsOver(record))
        {
            read.Wrong(row, null, $"{record.Id} is {record.StateWords(record.State)} and is not changed any more.");
        }
        else
        {
            read.Compare(record, result, differences);
        }
    }

    /// <summary>What a cell says as the register says it is not judged anew: an owner who lost the role since is no mistake of the file.</summary>
    private async Task LeaveOutAsync(Dictionary<string, string?> typed, T record, FormReading reading)
    {
        foreach (var field in Form!.Fields.Where(field => typed.ContainsKey(field.Name)))
        {
            if (await field.FileTextAsync(record, reading) is var there && ((there ?? "") == typed[field.Name] || field.Text(record) == typed[field.Name]))
            {
                typed.Remove(field.Name);
            }
        }
    }

    private string Title(FileHead head, ReadRow row) => FileFields.FirstOrDefault(field => field.Name == nameof(Record.Title)) is { } title ? head[row, title] : "";

    /// <summary>What reading a file gathers.</summary>
    private sealed class FileRead(FileHead head)
    {
        private readonly List<CellProblem> problems = [];
        private readonly List<string> titles = [];
        private readonly List<RowChange> changes = [];
        private readonly Dictionary<string, int> seen = new(StringComparer.OrdinalIgnoreCase);
        private int rows;
        private int same;

        public FileHead Head => head;

        public List<FormResult<T>> New { get; } = [];

        public List<(T Record, FormResult<T> Result)> Changed { get; } = [];

        public FileCheck Check => new(rows, titles, changes, same, problems, head.NotRead);

        public void Begin(ReadRow row)
        {
            rows++;
            problems.AddRange(row.Formulas.Select(place => new CellProblem(row.Number, head.Of(place), "The cell is calculated. Copy it and paste it as a value.")));
        }

        public bool IsFirst(ReadRow row, string key, out int earlier) => !seen.TryGetValue(key, out earlier) && seen.TryAdd(key, row.Number);

        public void Wrong(ReadRow row, Field? field, Sentence what) => problems.Add(new CellProblem(row.Number, head.Of(field), what));

        public void Add(FormResult<T> result, string title)
        {
            New.Add(result);
            titles.Add(title);
        }

        public void Compare(T record, FormResult<T> result, List<FieldChange> differences)
        {
            if (differences.Count == 0)
            {
                same++;
                return;
            }

            Changed.Add((record, result));
            changes.Add(new RowChange(record.Id, record.Title, differences));
        }
    }
}
