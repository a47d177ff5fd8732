namespace IsmsBot.Workflows.Awareness;

/// <summary>Who is asked to approve a campaign: the ISMS managers, without the author; document approvers when there is no other.</summary>
internal static class CampaignApprovers
{
    public static async Task<IReadOnlyList<Person>> ForAsync(IsmsDb db, string authorId, CancellationToken cancellationToken)
    {
        var holders = await db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Id != authorId && p.Roles != "").OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var managers = holders.Where(p => p.Has(Role.IsmsManager)).ToList();
        return managers.Count > 0 ? managers : [.. holders.Where(p => p.Has(Role.DocumentApprover)).Take(2)];
    }
}
