namespace IsmsBot.Workflows.Risks;

/// <summary>An act on a risk at the version on the card; an outdated card is answered with the current one.</summary>
public abstract record RiskAct(string Record, int Version) : VersionedAct<Risk>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(Risk record, Turn turn) => await RiskCards.ForAsync(turn, record);
}
