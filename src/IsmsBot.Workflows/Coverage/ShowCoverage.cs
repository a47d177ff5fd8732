using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Coverage;

/// <summary>Shows how a campaign stands. Changes nothing.</summary>
public sealed record ShowCoverage(string Record, By Cut = By.Unit) : Act<Campaign>(Record)
{
    public override Who Allowed() => Who.May("campaign.coverage");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn) => Reply.With(await CoverageCards.ForAsync(turn.Reader, record, Cut));
}
