using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>An act on an acceptance at the version and picture on the card; an outdated card is answered with the current one.</summary>
public abstract record AcceptanceAct(string Record, int Version) : VersionedAct<RiskAcceptance>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(RiskAcceptance record, Turn turn) => await AcceptanceCards.ForAsync(turn, record);

    protected static Task<Risk> RiskOfAsync(RiskAcceptance record, Turn turn) => turn.Db.Set<Risk>().SingleAsync(r => r.Id == record.RiskId, turn.Cancellation);

    /// <summary>GEN-02: what the card showed, what was frozen and what the records say now are the same picture.</summary>
    protected static async Task SamePictureAsync(RiskAcceptance record, Risk risk, string shown, Turn turn)
    {
        if (shown != record.SnapshotHash || (await RiskPicture.OfAsync(turn.Db, risk, turn.Cancellation)).Hash() != record.SnapshotHash)
        {
            throw Refuse.With(
                await RiskCards.ForAsync(turn, risk), "GEN-02", ("id", Sentence.Of(risk.Id)), ("date", $"{risk.UpdatedAt}"), ("name", Sentence.Of(await turn.NameAsync(risk.UpdatedById))));
        }
    }
}
