
namespace IsmsBot.Workflows.Scoring;

/// <summary>Opens what a scoring asks of an assessor now, or how far it is. Changes nothing.</summary>
public sealed record ShowMyPart(string Record) : Act<RiskScoring>(Record)
{
    public override Who Allowed() => RoomCatalog.RegisterOf<RiskScoring>().Reads;

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RiskScoring record, Turn turn) =>
        Reply.With(await RoomCatalog.RegisterOf<RiskScoring>().CardAsync(record, turn.Reader));
}
