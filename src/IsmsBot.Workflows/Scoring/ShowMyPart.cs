using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>Opens what a scoring asks of an assessor now, or how far it is. Changes nothing.</summary>
public sealed record ShowMyPart(string Record) : Act<RiskScoring>(Record)
{
    public override Who Allowed() => RoomCatalog.RegisterOf<RiskScoring>().Reads;

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RiskScoring record, Turn turn)
    {
        var mine = await turn.Db.Set<ScoringAnswer>().AsNoTracking()
            .FirstOrDefaultAsync(a => a.ScoringId == record.Id && a.Round == record.Round && a.PersonId == turn.ActorId, turn.Cancellation);
        return Reply.With(mine switch
        {
            { AnsweredOn: null } when record.IsRunning => await FiguresCard.ForAsync(turn, record, PutIn.Nothing),
            { IsFar: true, Explanation: null } when record.Status == ScoringState.Explaining => new ExplainCard(record, mine.Score),
            _ => await RoomCatalog.RegisterOf<RiskScoring>().CardAsync(record, turn.Reader),
        });
    }
}
