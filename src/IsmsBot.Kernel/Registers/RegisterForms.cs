using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>Putting a record on record and changing it, by its form or by a file.</summary>
public abstract partial class Register<T>
{
    /// <summary>What stands in the form of a new one before anything is typed.</summary>
    protected virtual IReadOnlyDictionary<string, string?> Suggested(Turn turn) => new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Fills what a new record has besides its form.</summary>
    protected virtual void Begin(T record, Turn turn) => record.OwnerId ??= turn.ActorId;

    /// <summary>What follows when one was put on record; answers the person.</summary>
    protected virtual Task<Sentence> MadeAsync(T record, Turn turn) => Task.FromResult((Sentence)$"On record as {record.Id}.");

    /// <summary>What follows when one was changed; answers the person.</summary>
    protected virtual Task<Sentence> ChangedAsync(T record, T before, Turn turn) => Task.FromResult((Sentence)"Changed.");

    internal async Task<Reply> AskAsync(Turn turn, T? record)
    {
        RefuseUnlessChangeable(record);
        return Reply.With(await FormCardAsync(turn, record, record is null ? Suggested(turn) : Form!.Of(record)));
    }

    internal async Task<Reply> KeepAsync(Turn turn, T? record, IReadOnlyDictionary<string, string?> typed)
    {
        RefuseUnlessChangeable(record);
        var asked = Asked(typed, turn);
        var result = await Form!.ReadAsync(asked, whole: true, new FormReading(turn));
        if (!result.Fits)
        {
            throw await ComplaintAsync(await FormCardAsync(turn, record, typed), asked, result, turn);
        }

        var (kept, said) = record is null ? await MakeAsync(turn, result) : (record, await ChangeAsync(turn, record, result));
        return Reply.With(await CardAsync(kept, turn.Reader), said);
    }

    /// <summary>A new record that says this. It has no number yet when it is read from a file for a dry run.</summary>
    internal T Blank(string id, FormResult<T> result, Turn turn)
    {
        var record = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
        Identity.Set(record, id);
        result.WriteTo(record);
        Begin(record, turn);
        return record;
    }

    internal async Task<(T Record, Sentence Said)> MakeAsync(Turn turn, FormResult<T> result)
    {
        var record = turn.Create(Blank(await NumberSeries.NextAsync(turn.Db, Prefix, turn.Cancellation), result, turn));
        return (record, await MadeAsync(record, turn));
    }

    internal async Task<Sentence> ChangeAsync(Turn turn, T record, FormResult<T> result)
    {
        var before = (T)turn.Db.Entry(record).CurrentValues.ToObject();
        result.WriteTo(record);
        turn.Edit(record, "edit");
        return await ChangedAsync(record, before, turn);
    }

    /// <summary>Refuses with GEN-04, and the form to complete it, when the record lacks something that its form asks for.</summary>
    public async Task RefuseUnlessWholeAsync(T record, Turn turn)
    {
        var held = Form!.Of(record);
        var result = await Form.ReadAsync(held, whole: true, new FormReading(turn));
        if (!result.Fits)
        {
            throw Refuse.With(await FormCardAsync(turn, record, held), "GEN-04", ("fields", result.Complaints));
        }
    }

    /// <summary>What was typed, without fields that this person is not asked.</summary>
    private Dictionary<string, string?> Asked(IReadOnlyDictionary<string, string?> typed, Turn turn)
    {
        var asked = new Dictionary<string, string?>(typed, StringComparer.OrdinalIgnoreCase);
        foreach (var field in Form!.Fields.Where(field => !IsAsked(field, turn)))
        {
            asked[field.Name] = NotAsked(field, turn);
        }

        return asked;
    }

    /// <summary>What a field holds that this person is not asked: whose it is, for those who enter only what is theirs.</summary>
    protected virtual string? NotAsked(Field<T> field, Turn turn) => turn.ActorId;

    /// <summary>The states in which the form may change a record: all that are not final, unless the register says less.</summary>
    protected virtual IEnumerable<string> ChangedIn => Kind.States.Except(Kind.Final, StringComparer.Ordinal);

    private bool CanChange(T record) => ChangedIn.Contains(record.State, StringComparer.Ordinal);

    /// <summary>
    /// What a field says itself about what was typed there, such as what was meant (GEN-14); otherwise all that is missing (GEN-04).
    /// </summary>
    private static async Task<Refusal> ComplaintAsync(FormCard form, Dictionary<string, string?> typed, FormResult<T> result, Turn turn)
    {
        var reading = new FormReading(turn);
        foreach (var field in result.Wrong)
        {
            if (typed.GetValueOrDefault(field.Name) is { Length: > 0 } text && await field.WrongAsync(text, reading) is { } own)
            {
                return Refuse.With(form, own.GuardId, [.. own.Values]);
            }
        }

        return Refuse.With(form, "GEN-04", ("fields", result.Complaints));
    }

    private void RefuseUnlessChangeable(T? record)
    {
        if (record is not null && !CanChange(record))
        {
            throw Refuse.With(
                "GEN-05", ("id", Sentence.Of(record.Id)), ("state", record.StateWords(record.State)), ("action", "change it"),
                ("states", Sentence.Either(ChangedIn.Select(record.StateWords))));
        }
    }
}
