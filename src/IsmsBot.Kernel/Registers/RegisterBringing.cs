using IsmsBot.Kernel.Forms;

namespace IsmsBot.Kernel.Registers;

/// <summary>Records that existed elsewhere before, taken on record as they were there.</summary>
public abstract partial class Register<T>
{
    /// <summary>
    /// Puts a record on record with its number and in its state. Its fields are read as those of a file are: names, choices and limits are checked.
    /// Nobody is told.
    /// </summary>
    /// <param name="fields">By field name.</param>
    /// <param name="besides">Writes what the form does not hold; null for nothing.</param>
    /// <param name="reading">Of the past, for fields that nobody is asked and days that lie behind.</param>
    /// <exception cref="InvalidDataException">A field does not fit; the message names the record and the fields.</exception>
    public async Task<T> BringAsync(
        string id, string state, IReadOnlyDictionary<string, string?> fields, FormReading reading, Action<T>? besides = null)
    {
        var result = await Form!.ReadAsync(fields, whole: true, reading);
        if (!result.Fits)
        {
            throw new InvalidDataException($"{id} does not fit into the form of its register: {result.Complaints}.");
        }

        var record = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
        Identity.Set(record, id);
        result.WriteTo(record);
        besides?.Invoke(record);
        record.Enter(state);
        return reading.Turn.Create(record);
    }
}
