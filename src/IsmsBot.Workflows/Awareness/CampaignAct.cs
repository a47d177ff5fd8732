namespace IsmsBot.Workflows.Awareness;

/// <summary>An act on a campaign at the version on the card; an outdated card is answered with the current one.</summary>
public abstract record CampaignAct(string Record, int Version) : VersionedAct<Campaign>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(Campaign record, Turn turn) =>
        await CampaignCards.ForAsync(turn, record);
}
