namespace IsmsBot.Workflows.Awareness;

/// <summary>The enrolment that took the place of one whose campaign was replaced.</summary>
internal sealed record CurrentEnrolment(Enrolment Enrolment, Campaign Campaign);

internal static class CurrentEnrolments
{
    public static async Task<CurrentEnrolment?> CurrentEnrolmentAsync(this Turn turn, string personId, Campaign old)
    {
        if (old.DocumentCode is null)
        {
            return null;
        }

        var found = await (
            from e in turn.Db.Set<Enrolment>()
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where e.PersonId == personId && c.DocumentCode == old.DocumentCode && c.Status == CampaignState.Running && c.Id != old.Id
            orderby c.StartAt descending
            select new { e, c }).FirstOrDefaultAsync(turn.Cancellation);
        return found is null ? null : new CurrentEnrolment(found.e, found.c);
    }
}
