namespace IsmsBot.Workflows.Awareness;

/// <summary>What a person has to read, learn, answer or decide in awareness.</summary>
public sealed class AwarenessTasks : TaskSource
{
    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var open = await (
            from e in turn.Db.Set<Enrolment>().AsNoTracking()
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where e.PersonId == personId && (e.Status == EnrolmentState.Assigned || e.Status == EnrolmentState.Opened || e.Status == EnrolmentState.Overdue) && c.Status == CampaignState.Running
            select new { e.Id, e.DueAt, c.Title, c.Kind }).ToListAsync(turn.Cancellation);
        var tasks = open.Select(e => new OpenTask(e.Id, e.Kind == CampaignKind.PolicyAcknowledgement ? (Sentence)$"Read and accept: {e.Title}" : (Sentence)$"Lesson: {e.Title}", e.DueAt, new ShowEnrolment(e.Id))).ToList();
        var asked = await (
            from a in turn.Db.Set<Approval>().AsNoTracking()
            where a.ApproverId == personId && a.Status == ApprovalState.Pending && a.SubjectType == nameof(Campaign)
            select new { a.SubjectId, a.DueAt, a.Title }).ToListAsync(turn.Cancellation);
        tasks.AddRange(asked.Select(a => new OpenTask(a.SubjectId, $"Approve the campaign {a.Title}", a.DueAt, new ShowCampaign(a.SubjectId))));
        return tasks;
    }
}
