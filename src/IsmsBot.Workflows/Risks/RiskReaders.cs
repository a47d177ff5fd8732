namespace IsmsBot.Workflows.Risks;

/// <summary>
/// Who may read a risk (roles.json, risk.read): its owner, whoever a control or a treatment ties to it, and those who may read all.
/// </summary>
internal sealed class RiskReaders : Who
{
    public override string Words => "risk.read";

    public override async ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken)
    {
        var risk = (Risk)record!;
        if (person.Scope(Words) == "any" || risk.RiskOwnerId == person.Id)
        {
            return true;
        }

        foreach (var linked in person.Has(Role.ControlOwner) ? TiedRisks.Of(db, person.Id, db.Set<Risk>().Where(r => r.Id == risk.Id)) : [])
        {
            if (await linked.AnyAsync(cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    protected override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) => await Denied.ForAsync(turn, Words);
}
