using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>
/// The campaigns a joiner belongs to: for each document for all staff the one that runs; where none does, one for joiners is started. That needs no
/// decision of its own: whoever approved the document for all staff decided that every joiner reads it.
/// </summary>
internal static class JoinerCampaigns
{
    public static async Task<IReadOnlyList<(Campaign Campaign, string Document)>> ForAllAsync(Turn turn)
    {
        var db = turn.Db;
        var inForce = await (
            from d in db.Set<ControlledDocument>().AsNoTracking()
            join v in db.Set<DocumentVersion>() on new { d.Code, Label = d.CurrentVersion } equals new { Code = v.DocumentCode, Label = (string?)v.VersionLabel }
            where d.Status == DocumentState.Published && d.AcknowledgementAudience == AcknowledgementAudience.AllStaff
                && !db.Set<Campaign>().Any(c => c.DocumentCode == d.Code && (c.Status == CampaignState.Draft || c.Status == CampaignState.Approved))
            orderby d.Code
            select new { Document = d, Version = v }).ToListAsync(turn.Cancellation);
        var codes = inForce.Select(d => d.Document.Code).ToList();
        var running = await db.Set<Campaign>().Where(c => c.Status == CampaignState.Running && codes.Contains(c.DocumentCode!)).ToListAsync(turn.Cancellation);
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
        var campaign = turn.Create(new Campaign
        {
            Id = await NewCampaigns.NextIdAsync(turn),
            Title = $"{document.Title} {version.VersionLabel}",
            OwnerId = document.DocumentOwnerId,
            Kind = CampaignKind.PolicyAcknowledgement,
            DocumentCode = document.Code,
            DocumentVersion = version.VersionLabel,
            ContentSha256 = version.ContentSha256,
            ContentRef = ContentLink.To(document, version.VersionLabel),
            Themes = ["policy"],
            Include = [Audience.JoinedSince(turn.Today.AddDays(-Catalog.Settings.Int("joiner.maxOpenDays")))],
            StartAt = turn.Today,
            DueDays = Catalog.Settings.Int("joiner.dueDays"),
            TargetCoverage = Catalog.Settings.Number("campaign.target"),
            AuthorId = version.AuthorId,
            ApprovedById = version.ApprovedById,
        });
        turn.Move(campaign, "approve", $"{document.Code} {version.VersionLabel} is approved for all staff");
        turn.Move(campaign, "start", "somebody joined");
        return campaign;
    }
}
