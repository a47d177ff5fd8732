using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Exchange;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Registers;

/// <summary>A register as a file, both ways: its columns are the fields of its form, or of the form that it declares for files.</summary>
public abstract partial class Register<T>
{
    /// <summary>The columns of its file, where they are not those of the form.</summary>
    public virtual Form<T>? File => Form;

    public override IReadOnlyList<Field> FileFields => File?.Fields ?? [];

    public sealed override async Task<FileCheck> CheckAsync(Turn turn, FileTable table)
    {
        var read = await ReadAsync(turn, table, tracked: false);
        return read.Check with { Remark = Remark(read.New) };
    }

    public sealed override async Task<IReadOnlyList<string>> TakeAsync(Turn turn, FileTable table, RegisterImport import)
    {
        var read = await ReadAsync(turn, table, tracked: true);
        Refuse.When(read.Check.Problems.Count > 0 || read.Check.ChangesNothing, "GEN-04", ("fields", "a file that has something new and nothing wrong"));
        var number = read.New.Count == 0 ? 0 : await NumberSeries.TakeAsync(turn.Db, Prefix, read.New.Count, turn.Cancellation);
        foreach (var made in read.New)
        {
            Identity.Set(made, NumberSeries.Id(Prefix, number++));
            turn.Create(made);
        }

        foreach (var (record, result) in read.Changed)
        {
            result.WriteTo(record);
            turn.Edit(record, "edit");
        }

        await TakenAsync(read.New, [.. read.Changed.Select(changed => changed.Record)], import, turn);
        return [.. read.New.Select(record => record.Id), .. read.Changed.Select(changed => changed.Record.Id)];
    }

    public sealed override async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(Turn turn, Person reader, Language language)
    {
        var reading = new FormReading(turn);
        var all = turn.Db.Set<T>().AsNoTracking();
        List<string> head = [FileHead.Id.In(language), .. FileFields.Select(field => field.Head.In(language)), FileHead.State.In(language)];
        var rows = new List<IReadOnlyList<string>> { head };
        await foreach (var record in (SeesAll(reader) ? all : Mine(all, reader.Id)).OrderBy(record => record.Id).AsAsyncEnumerable().WithCancellation(turn.Cancellation))
        {
            var cells = new List<string> { record.Id };
            foreach (var field in File!.Fields)
            {
                cells.Add(await field.FileTextAsync(record, reading) ?? "");
            }

            cells.Add(record.StateWords(record.State).In(language));
            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>
    /// Fields by which a row without an id is known again, in the order in which they are asked: the first of which the row says something counts.
    /// </summary>
    protected virtual IReadOnlyList<IReadOnlyList<string>> KnownBy { get; } = [[nameof(Record.Title)]];

    /// <summary>Whether a new record may lack what the file has no column for; somebody completes it later.</summary>
    protected virtual bool MayLack => false;

    /// <summary>Completes a new record that a row gave, in the dry run too, and notes what only the room knows to be wrong with it.</summary>
    protected virtual Task CompleteAsync(T record, FileRow row, FormReading reading) => Task.CompletedTask;

    /// <summary>What somebody should know about the new records of a file before they take it over.</summary>
    protected virtual Sentence? Remark(IReadOnlyList<T> made) => null;

    /// <summary>What follows when a file was taken over, once for all of it: people are told once, not once a row.</summary>
    protected virtual Task TakenAsync(IReadOnlyList<T> made, IReadOnlyList<T> changed, RegisterImport import, Turn turn) => Task.CompletedTask;

    private async Task<FileRead<T>> ReadAsync(Turn turn, FileTable table, bool tracked)
    {
        var reading = new FormReading(turn);
        var set = turn.Db.Set<T>();
        var there = await (tracked ? set : set.AsNoTracking()).ToListAsync(turn.Cancellation);
        var read = new FileRead<T>(
            table, there, [.. KnownBy.Select(names => names.Select(name => File!.Fields.First(field => field.Name == name)).ToList())]);
        foreach (var row in table.Rows)
        {
            if (read.Begin(row) is { } record)
            {
                await CompareAsync(read, row, record, reading, turn);
            }
            else if (row.IsNew)
            {
                await MakeAsync(read, row, reading, turn);
            }
        }

        return read;
    }

    private async Task MakeAsync(FileRead<T> read, FileRow row, FormReading reading, Turn turn)
    {
        if (MayLack)
        {
            row.LeaveOutEmpty();
        }

        var result = await File!.ReadAsync(row.Typed, whole: !MayLack, reading);
        await row.ComplainAsync(result, reading);
        if (!result.Fits)
        {
            return;
        }

        var record = Blank("", result, turn);
        await CompleteAsync(record, row, reading);
        if (row.Problems.Count == 0)
        {
            read.New.Add(record);
        }
    }

    private async Task CompareAsync(FileRead<T> read, FileRow row, T record, FormReading reading, Turn turn)
    {
        if (OnlyAdds && row.Id.Length == 0)
        {
            read.Same++;
            return;
        }

        await LeaveOutAsync(row, record, reading);
        var result = await File!.ReadAsync(row.Typed, whole: false, reading);
        await row.ComplainAsync(result, reading);
        if (row.Problems.Count > 0)
        {
            return;
        }

        var changed = (T)turn.Db.Entry(record).CurrentValues.ToObject();
        result.WriteTo(changed);
        var differences = await DifferencesAsync(record, changed, reading);
        if (differences.Count == 0)
        {
            read.Same++;
        }
        else if (OnlyAdds)
        {
            differences.ForEach(one => row.Wrong(one.Field, one.Change.Old.Length == 0
                ? (Sentence)$"The register has nothing here for {record.Id}. A file only adds here; change this one on its card."
                : (Sentence)$"The register says \"{one.Change.Old}\" for {record.Id}. A file only adds here; change this one on its card."));
        }
        else if (IsOver(record))
        {
            row.Wrong(null, $"{record.Id} is {record.StateWords(record.State)} and is not changed any more.");
        }
        else
        {
            read.Compare(record, result, [.. differences.Select(one => one.Change)]);
        }
    }

    /// <summary>In the words of people: names and titles, never inner numbers.</summary>
    private async Task<List<(Field<T> Field, FieldChange Change)>> DifferencesAsync(T record, T changed, FormReading reading)
    {
        var differences = new List<(Field<T>, FieldChange)>();
        foreach (var field in File!.Fields.Where(field => field.Text(changed) != field.Text(record)))
        {
            var (old, now) = (await field.FileTextAsync(record, reading), await field.FileTextAsync(changed, reading));
            differences.Add((field, new FieldChange(field.Head, old ?? "", now ?? "")));
        }

        return differences;
    }

    /// <summary>What a cell says as the register says it is not judged anew: an owner who lost the role since is no mistake of the file.</summary>
    private async Task LeaveOutAsync(FileRow row, T record, FormReading reading)
    {
        foreach (var field in File!.Fields.Where(field => row.Typed.ContainsKey(field.Name)))
        {
            if (await field.FileTextAsync(record, reading) is var there
                && (SameText.Is(there, row[field]) || SameText.Is(field.Text(record), row[field])))
            {
                row.Typed.Remove(field.Name);
            }
        }
    }
}
