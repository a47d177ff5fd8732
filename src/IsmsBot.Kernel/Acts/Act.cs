using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Acts;

/// <summary>
/// One thing a person can do. Its properties are exactly what the button or the form sends; its methods are the rules
/// (a rule written as a property would travel in the card).
/// </summary>
public abstract record Act
{
    /// <summary>Who may, in words and as a test. Static in nature: it may be asked of a blank instance.</summary>
    public abstract Who Allowed();

    /// <summary>A look changes nothing: it is not journalled and needs no save.</summary>
    public virtual bool OnlyLooks() => false;

    internal virtual string? RecordId() => null;

    /// <summary>What a card with its button is about: when that moves on, the card follows. Null for a button that stays good.</summary>
    internal virtual string? LivesWith() => OnlyLooks() ? null : RecordId();

    /// <summary>The card with its button, as it is now for the person of a turn; null where the card of the record says it.</summary>
    internal virtual Task<Cards.Card?> CardNowAsync(Turn turn) => Task.FromResult<Cards.Card?>(null);

    internal abstract Task<Reply> RunAsync(Turn turn);
}

/// <summary>An act that is not about one record that exists already.</summary>
public abstract record FreeAct : Act
{
    internal override async Task<Reply> RunAsync(Turn turn)
    {
        if (await Allowed().RefusalAsync(turn, null) is { } refusal)
        {
            throw refusal;
        }

        return await DoAsync(turn);
    }

    protected abstract Task<Reply> DoAsync(Turn turn);
}

/// <summary>An act about one record. The order of the questions is fixed: is it there, may you, was it done already, is your card current, do the guards hold.</summary>
public abstract record Act<TRecord>(string Record) : Act
    where TRecord : Record
{
    internal override string? RecordId() => Record;

    internal override async Task<Reply> RunAsync(Turn turn)
    {
        var record = (string.IsNullOrWhiteSpace(Record) ? null : await LoadAsync(turn)) ?? throw Refuse.NotFound(Record, "help");
        turn.About = record;
        if (await Allowed().RefusalAsync(turn, record) is { } refusal)
        {
            throw refusal;
        }

        if (await AlreadyAsync(record, turn) is { } answer)
        {
            turn.NothingChanged = true;
            return answer;
        }

        await CheckCardAsync(record, turn);
        return await DoAsync(record, turn);
    }

    protected virtual async Task<TRecord?> LoadAsync(Turn turn) =>
        await turn.Db.Set<TRecord>().FindAsync([Record], turn.Cancellation);

    /// <summary>GEN-03: the answer to somebody who repeats a decision that stands; null when it was not taken yet.</summary>
    protected virtual Task<Reply?> AlreadyAsync(TRecord record, Turn turn) => Task.FromResult<Reply?>(null);

    /// <summary>GEN-02: refuses a card that shows something older than what is stored.</summary>
    protected virtual Task CheckCardAsync(TRecord record, Turn turn) => Task.CompletedTask;

    protected abstract Task<Reply> DoAsync(TRecord record, Turn turn);
}

/// <summary>An act about one record at the version that the person was looking at.</summary>
public abstract record VersionedAct<TRecord>(string Record, int Version) : Act<TRecord>(Record)
    where TRecord : Record
{
    protected override async Task CheckCardAsync(TRecord record, Turn turn)
    {
        if (!await IsCurrentAsync(record, turn))
        {
            var who = await turn.NameAsync(record.UpdatedById);
            throw Refuse.With(await CurrentCardAsync(record, turn), "GEN-02", ("id", Sentence.Of(record.Id)), ("date", $"{record.UpdatedAt}"), ("name", Sentence.Of(who)));
        }
    }

    /// <summary>Whether what the person was looking at is what is stored.</summary>
    protected virtual Task<bool> IsCurrentAsync(TRecord record, Turn turn) => Task.FromResult(record.Version == Version);

    internal sealed override async Task<Cards.Card?> CardNowAsync(Turn turn) =>
        await LoadAsync(turn) is { } record && await Allowed().RefusalAsync(turn, record) is null ? await CurrentCardAsync(record, turn) : null;

    /// <summary>The card to show instead of the outdated one.</summary>
    protected virtual Task<Cards.Card?> CurrentCardAsync(TRecord record, Turn turn) => Task.FromResult<Cards.Card?>(null);
}
