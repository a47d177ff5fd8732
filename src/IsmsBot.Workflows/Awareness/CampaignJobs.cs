using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>Starts approved campaigns on their day. One that cannot start any more stays approved and says why in its history, once a day.</summary>
public sealed class StartDueCampaigns : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        foreach (var campaign in await turn.Db.Set<Campaign>().Where(c => c.Status == CampaignState.Approved && c.StartAt <= turn.Today).ToListAsync(turn.Cancellation))
        {
            if (await CampaignGuards.ReasonAsync(turn, campaign) is null)
            {
                turn.Move(campaign, "start");
            }
        }

        return false;
    }
}

/// <summary>Enrols whoever is in the audience of a running campaign and has no part in it yet: everybody on the first day, then joiners and movers.</summary>
public sealed class EnrolAudience : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        foreach (var campaign in await turn.Db.Set<Campaign>().Where(c => c.Status == CampaignState.Running && c.Kind != CampaignKind.PhishingDrill && !UnderCheck.Codes(turn.Db).Contains(c.DocumentCode)).OrderBy(c => c.Id).ToListAsync(turn.Cancellation))
        {
            if (await Enrolling.PortionAsync(turn, campaign))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Closes campaigns in which everybody is finished and whose due date has passed.</summary>
public sealed class CloseFinished : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var finished = await turn.Db.Set<Campaign>()
            .Where(c => c.Status == CampaignState.Running && turn.Db.Set<Enrolment>().Any(e => e.CampaignId == c.Id)
                && !turn.Db.Set<Enrolment>().Any(e => e.CampaignId == c.Id
                    && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue || e.Status == EnrolmentState.Deferred)))
            .ToListAsync(turn.Cancellation);
        foreach (var campaign in finished.Where(c => c.DueAt < turn.Today))
        {
            await Closing.CloseAsync(turn, campaign, "everybody is finished");
        }

        return false;
    }
}

/// <summary>
/// Follows the documents: a minor version takes the place of the one in a running campaign, a major version closes it as replaced and drafts the
/// next one, which waits for approval (domain 7.5).
/// </summary>
public sealed class FollowNewVersions : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var behind = await (
            from c in turn.Db.Set<Campaign>()
            join d in turn.Db.Set<ControlledDocument>() on c.DocumentCode equals d.Code
            where c.Status == CampaignState.Running && d.Status == DocumentState.Published && d.CurrentVersion != null && c.DocumentVersion != d.CurrentVersion
            select new { Campaign = c, Document = d }).FirstOrDefaultAsync(turn.Cancellation);
        if (behind is null)
        {
            return false;
        }

        var version = await turn.Db.Set<DocumentVersion>().FirstAsync(v => v.DocumentCode == behind.Document.Code && v.VersionLabel == behind.Document.CurrentVersion, turn.Cancellation);
        if (version.Major == behind.Campaign.DocumentVersion!.Split('.')[0])
        {
            behind.Campaign.DocumentVersion = version.VersionLabel;
            behind.Campaign.ContentSha256 = version.ContentSha256;
            behind.Campaign.ContentRef = ContentLink.To(behind.Document, version.VersionLabel);
            turn.Edit(behind.Campaign, "minor version", version.VersionLabel);
            return true;
        }

        await Closing.CloseAsync(turn, behind.Campaign, $"replaced by version {version.VersionLabel}");
        await Closing.CancelOpenAsync(turn, behind.Campaign.Id, $"replaced by version {version.VersionLabel}");
        if (!Audience.IsForJoiners(behind.Campaign))
        {
            await NewCampaigns.ForVersionAsync(turn, behind.Document, version, behind.Campaign);
        }

        return true;
    }
}
