using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>An act on a treatment at the version on the card; an outdated card is answered with the current one.</summary>
public abstract record TreatmentAct(string Record, int Version) : VersionedAct<Treatment>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(Treatment record, Turn turn) => await TreatmentCards.ForAsync(turn, record);

    protected static Task<Risk> RiskOfAsync(Treatment record, Turn turn) => turn.Db.Set<Risk>().SingleAsync(r => r.Id == record.RiskId, turn.Cancellation);
}
