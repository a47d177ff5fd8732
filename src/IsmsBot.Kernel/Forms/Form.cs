using System.Collections;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Forms;

/// <summary>The fields of a type of record, in the order in which they are asked and stand in a file.</summary>
public sealed class Form<T> : IEnumerable<Field<T>>
    where T : Record
{
    private readonly List<Field<T>> fields = [];

    public IReadOnlyList<Field<T>> Fields => fields;

    public void Add(Field<T> field) => fields.Add(field);

    /// <summary>What a form would hold of a record: how it is opened to change it, and the row of a file.</summary>
    public Dictionary<string, string?> Of(T record) =>
        fields.ToDictionary(field => field.Name, field => field.Text(record), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a form.</summary>
    /// <param name="typed">By field name; a field that is not there is not touched.</param>
    /// <param name="whole">Whether every required field has to be there, as for a new record.</param>
    public async ValueTask<FormResult<T>> ReadAsync(IReadOnlyDictionary<string, string?> typed, bool whole, FormReading reading)
    {
        var writes = new List<Action<T>>();
        var wrong = new List<Field<T>>();
        foreach (var field in fields.Where(field => (field.Asked || reading.OfThePast) && (whole || typed.ContainsKey(field.Name))))
        {
            var text = typed.GetValueOrDefault(field.Name)?.Trim();
            if (string.IsNullOrEmpty(text) && field is { Required: true, Asked: true })
            {
                wrong.Add(field);
            }
            else if (await field.ReadAsync(string.IsNullOrEmpty(text) ? null : text, reading) is { } write)
            {
                writes.Add(write);
            }
            else
            {
                wrong.Add(field);
            }
        }

        return new FormResult<T>(writes, wrong);
    }

    public IEnumerator<Field<T>> GetEnumerator() => fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>What reading a form gave: how to write it, or which fields do not fit.</summary>
public sealed record FormResult<T>(IReadOnlyList<Action<T>> Writes, IReadOnlyList<Field<T>> Wrong)
    where T : Record
{
    public bool Fits => Wrong.Count == 0;

    /// <summary>What is missing, in words (GEN-04).</summary>
    public Sentence Complaints => Sentence.List(Wrong.Select(wrong => wrong.Complaint).DistinctBy(complaint => complaint.ToString()));

    public void WriteTo(T record)
    {
        foreach (var write in Writes)
        {
            write(record);
        }
    }
}
