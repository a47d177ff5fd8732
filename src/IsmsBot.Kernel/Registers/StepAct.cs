using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Registers;

/// <summary>
/// A step with inputs or effects of its own, tied to its line of the catalogue: who may is what the line says, an outdated card is answered with the
/// current one, and the answer is the card of the record.
/// </summary>
public abstract record StepAct<T>(string Record, int Version) : VersionedAct<T>(Record, Version)
    where T : Record
{
    /// <summary>The action of the catalogue.</summary>
    protected abstract string Action { get; }

    protected static Register<T> Register => RoomCatalog.RegisterOf<T>();

    public override Who Allowed() => Register.WhoTakes(Action);

    protected override async Task<Card?> CurrentCardAsync(T record, Turn turn) => await Register.CardAsync(record, turn.Reader);

    /// <summary>GEN-03: the answer to somebody who repeats a decision that stands, with who took it and when; null while nobody has.</summary>
    protected async Task<Reply?> DecidedAsync(T record, Turn turn, string? by, DateOnly? on) => by is null ? null : await AnswerAsync(
        record, turn,
        Refuse.With("GEN-03", ("name", Sentence.Of(await turn.NameAsync(by))), ("decision", Register.WordsOf(Action)), ("date", $"{on}")).Words);

    protected static async Task<Reply> AnswerAsync(T record, Turn turn, Sentence said) =>
        Reply.With(await Register.CardAsync(record, turn.Reader), said);

    /// <summary>A refusal with the current card, so that what was meant can be done there.</summary>
    protected static async Task<Refusal> NoAsync(T record, Turn turn, string guardId, params (string Name, Sentence Value)[] values) =>
        Refuse.With(await Register.CardAsync(record, turn.Reader), guardId, values);
}
