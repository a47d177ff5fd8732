namespace IsmsBot.Workflows.Scoring;

/// <summary>Opens the decision on a scoring for the owner of the risk. Changes nothing.</summary>
public sealed record ShowDecision(string Record) : Act<RiskScoring>(Record)
{
    public override Who Allowed() => RoomCatalog.RegisterOf<RiskScoring>().WhoTakes("decide");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RiskScoring record, Turn turn) => Reply.With(
        record.Allows("decide")
            ? await DecisionCard.ForAsync(turn, record) : await RoomCatalog.RegisterOf<RiskScoring>().CardAsync(record, turn.Reader));
}
