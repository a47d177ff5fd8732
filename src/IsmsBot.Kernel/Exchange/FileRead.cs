using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Forms;

namespace IsmsBot.Kernel.Exchange;

/// <summary>What reading a file gathers, and how a row is known again: by its id, otherwise by what the register says it is known by.</summary>
internal sealed class FileRead<T>
    where T : Record
{
    private readonly FileTable table;
    private readonly IReadOnlyList<List<Field<T>>> keys;
    private readonly Dictionary<string, T> there;
    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly List<RowChange> changes = [];

    public FileRead(FileTable table, IReadOnlyList<T> records, IReadOnlyList<List<Field<T>>> keys)
    {
        (this.table, this.keys) = (table, keys);
        there = records.ToDictionary(record => record.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var record in records)
        {
            foreach (var (place, fields) in keys.Index())
            {
                known.TryAdd(Key(place, fields.Select(field => field.Text(record))), record);
            }
        }
    }

    public List<T> New { get; } = [];

    public List<(T Record, FormResult<T> Result)> Changed { get; } = [];

    /// <summary>Rows that say what the register says.</summary>
    public int Same { get; set; }

    public FileCheck Check => new(
        table.Rows.Count, [.. New.Select(record => record.Title)], changes, Same, [.. table.Rows.SelectMany(row => row.Problems)], table.Head.NotRead)
    {
        Missing = table.Rows.Any(row => row.IsNew) ? [.. table.Head.Missing.Select(one => one.Head)] : [],
        LeftOut = table.LeftOut,
    };

    /// <returns>The record that the row is about; null for a new one, and for a row that is about nothing.</returns>
    public T? Begin(FileRow row)
    {
        if (row.IsShifted)
        {
            return null;
        }

        var key = row.Id.Length > 0 ? row.Id : keys.Index().Select(one => Key(one.Index, one.Item.Select(field => row[field])))
            .FirstOrDefault(text => text.Length > 0, "");
        var record = row.Id.Length > 0 ? there.GetValueOrDefault(row.Id) : known.GetValueOrDefault(key);
        row.IsNew = record is null && row.Id.Length == 0;
        if (row.Id.Length > 0 && record is null)
        {
            row.Wrong(null, $"There is no {row.Id}. Leave the cell empty for a new one.");
        }
        else if (key.Length > 0 && !seen.TryAdd(key, row.Number))
        {
            row.Wrong(KeyField(row), $"The same stands in row {seen[key]}. Take one of them out.");
            return null;
        }

        return record;
    }

    public void Compare(T record, FormResult<T> result, IReadOnlyList<FieldChange> differences)
    {
        Changed.Add((record, result));
        changes.Add(new RowChange(record.Id, record.Title, differences));
    }

    private Field<T>? KeyField(FileRow row) =>
        row.Id.Length > 0 ? null : keys.SelectMany(fields => fields).FirstOrDefault(field => row[field].Length > 0);

    /// <summary>Empty when there is nothing to be known by.</summary>
    private static string Key(int place, IEnumerable<string?> texts)
    {
        var folded = string.Join('|', texts.Select(SameText.Fold));
        return folded.Trim('|').Length == 0 ? "" : $"{place}:{folded}";
    }
}
