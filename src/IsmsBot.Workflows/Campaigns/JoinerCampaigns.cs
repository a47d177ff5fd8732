using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Campaigns;

/// <summary>
/// The campaigns a joiner belongs to: for each document for all staff the one that runs; where none does, one for joiners is started. That needs no
/// decision of its own: whoever approved the document for all staff decided that every joiner reads it.
/// </summary>
internal static class JoinerCampaigns
{
    /// <returns>Each with the title and version of its document.</returns>
    public static async Task<IReadOnlyList<(Campaign Campaign, string Document)>> ForAllAsync(Turn turn)
    {
        var (documents, set) = (turn.Db.Set<ControlledDocument>(), turn.Db.Set<Campaign>());
        var inForce = await (
            from d in documents.AsNoTracking()
            join v in turn.Db.Set<DocumentVersion>()
                on new { d.Code, Label = d.CurrentVersion } equals new { Code = v.DocumentCode, Label = (string?)v.VersionLabel }
            where d.Status == DocumentState.Published && d.AcknowledgementAudience == AcknowledgementAudience.AllStaff
                && !set.Any(c => c.DocumentCode == d.Code && (c.Status == CampaignState.Draft || c.Status == CampaignState.Approved))
            orderby d.Code
            select new { Document = d, Version = v }).ToListAsync(turn.Cancellation);
        var codes = inForce.Select(d => d.Document.Code).ToList();
        var running = await set.Where(c => c.Status == CampaignState.Running && codes.Contains(c.DocumentCode!)).ToListAsync(turn.Cancellation);
        var campaigns = new List<(Campaign, string)>();
        foreach (var item in inForce)
        {
            var campaign = running.Find(c => c.DocumentCode == item.Document.Code && (Audience.IsAllStaff(c) || Audience.IsForJoiners(c)))
                ?? await StartAsync(turn, item.Document, item.Version);
            campaigns.Add((campaign, $"{item.Document.Title} {item.Version.VersionLabel}"));
        }

        return campaigns;
    }

    private static async Task<Campaign> StartAsync(Turn turn, ControlledDocument document, DocumentVersion version)
    {
        var since = turn.Today.AddDays(-Catalog.Settings.Int("joiner.maxOpenDays"));
        var campaign = await NewCampaigns.ForVersionAsync(
            turn, document, version, Audience.JoinedSince(since), Catalog.Settings.Int("joiner.dueDays"));
        campaign.ApprovedById = version.ApprovedById;
        turn.Move(campaign, "approve", $"{document.Code} {version.VersionLabel} is approved for all staff");
        turn.Move(campaign, "start", "somebody joined");
        return campaign;
    }
}
