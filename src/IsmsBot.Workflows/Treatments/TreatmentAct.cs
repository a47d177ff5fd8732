using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Treatments;

/// <summary>An act on a treatment at the version on the card; an outdated card is answered with the current one.</summary>
public abstract record TreatmentAct(string Record, int Version) : VersionedAct<Treatment>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(Treatment record, Turn turn, CancellationToken cancellationToken) => await TreatmentCards.ForAsync(turn, record, cancellationToken);

    protected static Task<Risk> RiskOfAsync(Treatment record, Turn turn, CancellationToken cancellationToken) => turn.Db.Set<Risk>().SingleAsync(r => r.Id == record.RiskId, cancellationToken);
}
