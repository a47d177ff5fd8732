using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Disposal;

/// <summary>Whoever may be one of the two who decide a disposal; somebody else is told who decides.</summary>
internal sealed class OneOfThePair : Who
{
    public override string Words => "@owner, @approver, isms-manager";

    public override async ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) =>
        await DisposalPair.Candidates(db, (DocumentVersion)record!).AnyAsync(p => p.Id == person.Id, cancellationToken);

    protected override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record)
    {
        var pair = await DisposalPair.OfAsync(turn, (DocumentVersion)record!);
        return Refuse.With("GEN-11", ("assignee", $"{pair.Everybody.Select(p => p.Name)}"));
    }
}
