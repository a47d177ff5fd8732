using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Risks;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Treatments;

/// <summary>An act on an acceptance at the version and picture on the card; an outdated card is answered with the current one.</summary>
public abstract record AcceptanceAct(string Record, int Version) : VersionedAct<RiskAcceptance>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(RiskAcceptance record, Turn turn, CancellationToken cancellationToken) => await AcceptanceCards.ForAsync(turn, record, cancellationToken);

    protected static Task<Risk> RiskOfAsync(RiskAcceptance record, Turn turn, CancellationToken cancellationToken) => turn.Db.Set<Risk>().SingleAsync(r => r.Id == record.RiskId, cancellationToken);

    /// <summary>GEN-02: what the card showed, what was frozen and what the records say now are the same picture.</summary>
    protected static async Task SamePictureAsync(RiskAcceptance record, Risk risk, string shown, Turn turn, CancellationToken cancellationToken)
    {
        if (shown != record.SnapshotHash || (await RiskPicture.OfAsync(turn.Db, risk, cancellationToken)).Hash() != record.SnapshotHash)
        {
            throw Refuse.With(
                await RiskCards.ForAsync(turn, risk, cancellationToken), "GEN-02", ("id", Sentence.Of(risk.Id)), ("date", $"{risk.UpdatedAt}"), ("name", Sentence.Of(await turn.NameAsync(risk.UpdatedById, cancellationToken))));
        }
    }
}
