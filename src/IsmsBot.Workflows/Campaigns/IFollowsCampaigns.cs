namespace IsmsBot.Workflows.Campaigns;

/// <summary>
/// A room that does something when a campaign starts or ends. Found among the rooms, so that campaigns need not know who takes part in them.
/// </summary>
public interface IFollowsCampaigns
{
    Task StartedAsync(Turn turn, Campaign campaign);

    /// <param name="turn">The turn that ended it.</param>
    /// <param name="campaign">Closed or cancelled, with the reason in its closing note.</param>
    Task EndedAsync(Turn turn, Campaign campaign);
}

/// <summary>Beginning and ending of campaigns, with all that follows in the same save.</summary>
internal static class CampaignTurns
{
    public static async Task StartAsync(this Turn turn, Campaign campaign, string? comment = null)
    {
        turn.Move(campaign, "start", comment);
        foreach (var room in RoomCatalog.Rooms.OfType<IFollowsCampaigns>())
        {
            await room.StartedAsync(turn, campaign);
        }
    }

    /// <param name="turn">The turn.</param>
    /// <param name="campaign">The one that ends.</param>
    /// <param name="action">close or cancel.</param>
    /// <param name="why">Kept as its closing note.</param>
    public static async Task EndAsync(this Turn turn, Campaign campaign, string action, string why)
    {
        campaign.ClosedAt = action == "close" ? turn.Today : null;
        campaign.ClosingNote = why;
        turn.Move(campaign, action, why);
        foreach (var room in RoomCatalog.Rooms.OfType<IFollowsCampaigns>())
        {
            await room.EndedAsync(turn, campaign);
        }
    }
}
