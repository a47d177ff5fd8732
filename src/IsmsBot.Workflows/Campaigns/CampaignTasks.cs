namespace IsmsBot.Workflows.Campaigns;

/// <summary>Campaigns that wait for a person's approval.</summary>
public sealed class CampaignTasks : TaskSource
{
    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var asked = await turn.Db.Set<Approval>().AsNoTracking()
            .Where(a => a.ApproverId == personId && a.Status == ApprovalState.Pending && a.SubjectType == nameof(Campaign))
            .Select(a => new { a.SubjectId, a.DueAt, a.Title }).ToListAsync(turn.Cancellation);
        var campaigns = RoomCatalog.RegisterOf<Campaign>();
        return [.. asked.Select(a => new OpenTask(a.SubjectId, $"Approve the campaign {a.Title}", a.DueAt, campaigns.Opening(a.SubjectId)))];
    }
}
