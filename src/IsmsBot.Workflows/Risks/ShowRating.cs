namespace IsmsBot.Workflows.Risks;

/// <summary>Opens the form to rate a risk. Changes nothing.</summary>
public sealed record ShowRating(string Record) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Raters;

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn) => Reply.With(await RateCards.ForAsync(turn, record));
}
