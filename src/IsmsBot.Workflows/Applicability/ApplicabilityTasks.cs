namespace IsmsBot.Workflows.Applicability;

/// <summary>Versions to approve, and for the ISMS manager the lines that changed since they were decided.</summary>
internal sealed class ApplicabilityTasks : TaskSource
{
    /// <summary>Days after which a changed line should have been decided (domain 3.7.7).</summary>
    private const int DaysToDecide = 30;

    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var asked = await turn.Db.Set<Approval>().AsNoTracking().Where(a => a.ApproverId == personId && a.Status == ApprovalState.Pending && a.SubjectType == nameof(SoaVersion))
            .Select(a => new { a.SubjectId, a.DueAt }).ToListAsync(turn.Cancellation);
        var tasks = asked.Select(a => new OpenTask(a.SubjectId, "Approve the Statement of Applicability", a.DueAt, new ShowSoaVersion(a.SubjectId))).ToList();
        var checks = await turn.Db.Set<SoaEntry>().AsNoTracking().Where(e => e.ControlOwnerId == personId && e.CheckBy != null).Select(e => new { e.Id, e.ControlId, e.Title, e.CheckBy }).ToListAsync(turn.Cancellation);
        tasks.AddRange(checks.Select(e => new OpenTask(e.Id, $"Check the control {e.ControlId} {e.Title}", e.CheckBy!.Value, new ShowControl(e.Id))));
        if (turn.Actor.Scope("soa.edit") == "any")
        {
            var changed = await turn.Db.Set<SoaEntry>().AsNoTracking().Where(e => e.Status == SoaEntryState.Changed).Select(e => new { e.Id, e.ControlId, e.Title, e.UpdatedAt }).ToListAsync(turn.Cancellation);
            tasks.AddRange(changed.Select(e => new OpenTask(e.Id, $"Decide on {e.ControlId} {e.Title}", DateOnly.FromDateTime(e.UpdatedAt.UtcDateTime).AddDays(DaysToDecide), new ShowControl(e.Id))));
        }

        return tasks;
    }
}
