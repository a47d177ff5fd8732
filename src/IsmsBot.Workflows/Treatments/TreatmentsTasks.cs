using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What waits for a person: treatments to approve, to carry out, to check; what remains to accept or to endorse; plans to approve.</summary>
internal sealed class TreatmentsTasks : TaskSource
{
    /// <summary>Days in which an owner answers a proposal, and somebody checks what is done.</summary>
    private const int DaysToAnswer = 14;

    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var treatments = turn.Db.Set<Treatment>().AsNoTracking();
        var work = await treatments.Where(t => t.ResponsibleId == personId && (t.Status == TreatmentState.Approved || t.Status == TreatmentState.InProgress)).Select(t => new { t.Id, t.Title, t.DueAt }).ToListAsync(turn.Cancellation);
        var tasks = work.Select(t => new OpenTask(t.Id, $"Treatment: {t.Title}", t.DueAt, new ShowTreatment(t.Id))).ToList();
        var owned = from t in treatments join r in turn.Db.Set<Risk>() on t.RiskId equals r.Id where r.RiskOwnerId == personId select t;
        var decide = await owned.Where(t => t.Status == TreatmentState.Proposed || t.AskedDueAt != null).Select(t => new { t.Id, t.Title, t.UpdatedAt, t.AskedDueAt }).ToListAsync(turn.Cancellation);
        tasks.AddRange(decide.Select(t => new OpenTask(t.Id, t.AskedDueAt is null ? (Sentence)$"Approve the treatment {t.Title}" : (Sentence)$"Decide on the new date of {t.Title}", Day(t.UpdatedAt).AddDays(DaysToAnswer), new ShowTreatment(t.Id))));
        tasks.AddRange(await AcceptancesAsync(turn, personId));
        if (turn.Actor.Scope("treatment.verify") is not null)
        {
            tasks.AddRange(await ChecksAsync(turn));
        }

        return tasks;
    }

    private static async Task<IEnumerable<OpenTask>> AcceptancesAsync(Turn turn, string personId)
    {
        var mine = await (from a in turn.Db.Set<RiskAcceptance>().AsNoTracking() join r in turn.Db.Set<Risk>() on a.RiskId equals r.Id where r.RiskOwnerId == personId && a.Status == AcceptanceState.Requested select new { a.Id, r.Title, a.RequestedAt }).ToListAsync(turn.Cancellation);
        var asked = await turn.Db.Set<Approval>().AsNoTracking().Where(a => a.ApproverId == personId && a.Status == ApprovalState.Pending && (a.SubjectType == nameof(RiskAcceptance) || a.SubjectType == nameof(RtpVersion)))
            .Select(a => new { a.SubjectId, a.SubjectType, a.DueAt }).ToListAsync(turn.Cancellation);
        return mine.Select(a => new OpenTask(a.Id, $"Accept what remains of {a.Title}", a.RequestedAt, new ShowAcceptance(a.Id)))
            .Concat(asked.Select(a => a.SubjectType == nameof(RiskAcceptance) ? new OpenTask(a.SubjectId, $"Endorse the acceptance {a.SubjectId}", a.DueAt, new ShowAcceptance(a.SubjectId)) : new OpenTask(a.SubjectId, "Approve the risk treatment plan", a.DueAt, new ShowPlan(a.SubjectId))));
    }

    private static async Task<IEnumerable<OpenTask>> ChecksAsync(Turn turn)
    {
        var tasks = new List<OpenTask>();
        foreach (var treatment in await turn.Db.Set<Treatment>().AsNoTracking().Where(t => t.Status == TreatmentState.Implemented).OrderBy(t => t.Id).ToListAsync(turn.Cancellation))
        {
            if ((await Checkers.ForAsync(turn, treatment)).Any(p => p.Id == turn.ActorId))
            {
                tasks.Add(new OpenTask(treatment.Id, $"Check the treatment {treatment.Title}", treatment.ImplementedAt!.Value.AddDays(DaysToAnswer), new ShowTreatment(treatment.Id)));
            }
        }

        return tasks;
    }

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
