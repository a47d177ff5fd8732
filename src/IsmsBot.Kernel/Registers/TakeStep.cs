using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Steps;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Registers;

/// <summary>
/// A plain step: who may, from which state and whether a reason is needed stand in the catalogue; the rest was declared in one line.
/// </summary>
internal sealed record TakeStep<T>(Register<T> Register, Step<T> Step, string Id, int Seen, string? Reason)
    : VersionedAct<T>(Id, Seen), IMadeByRegister
    where T : Record
{
    public string Verb => Register.VerbOf(Step.Action);

    public byte[] Write() => MadeAct.Write(Record, Version);

    public override Who Allowed() => Register.WhoTakes(Step.Action);

    protected override async Task<Card?> CurrentCardAsync(T record, Turn turn) => await Register.CardAsync(record, turn.Reader);

    protected override async Task<Reply> DoAsync(T record, Turn turn)
    {
        if (Lifecycle.Of(record).Guards(record.State, Step.Action).Contains("GEN-07", StringComparer.Ordinal))
        {
            Refuse.UnlessReasoned(
                Reason, Step.ReadBy ?? Sentence.Of(await turn.NameAsync(Step.Tells?.Invoke(record) ?? record.OwnerId ?? record.CreatedById)));
        }

        var taken = new StepTaken(turn.ActorId, turn.Today, Reason?.Trim() ?? "");
        foreach (var (id, guard) in Step.Guards.Where(guard => !guard.Value.Holds(record, taken)))
        {
            throw Refuse.With(await Register.CardAsync(record, turn.Reader), id, guard.Values?.Invoke(record) ?? []);
        }

        Step.Then?.Invoke(record, taken);
        turn.Move(record, Step.Action, taken.Reason.Length == 0 ? null : taken.Reason);
        await TellAsync(record, turn);
        return Reply.With(await Register.CardAsync(record, turn.Reader), Step.Said);
    }

    private async Task TellAsync(T record, Turn turn)
    {
        if (Step.Tells?.Invoke(record) is { } id && id != turn.ActorId
            && await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && p.AccountEnabled, turn.Cancellation) is { } person)
        {
            await turn.SendNewsAsync(
                record, person, Step.News!(record, turn.Actor.Name, Reason?.Trim()), $"{Verb}:{record.Id}:{record.Version}");
        }
    }
}
