namespace IsmsBot.Workflows.Awareness;

/// <summary>Draws a campaign as it stands now.</summary>
internal static class CampaignCards
{
    public static async Task<CampaignCard> ForAsync(Turn turn, Campaign campaign)
    {
        var audience = await Audience.People(turn.Db, campaign).CountAsync(turn.Cancellation);
        var away = await Audience.People(turn.Db, campaign).CountAsync(p => p.Presence == Kernel.People.Presence.OnLeave, turn.Cancellation);
        return new CampaignCard(
            campaign.Id, campaign.Version, campaign.Title, campaign.Status, campaign.Kind, campaign.DocumentVersion, campaign.ContentSha256, campaign.ContentRef,
            await AudienceWords.OfAsync(turn.Db, campaign, turn.Cancellation), audience, away, campaign.StartAt, campaign.DueDays, campaign.TargetCoverage, campaign.PassMark,
            campaign.Themes, await turn.NameAsync(campaign.AuthorId), campaign.ApprovedById is null ? null : await turn.NameAsync(campaign.ApprovedById));
    }
}
