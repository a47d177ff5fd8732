namespace IsmsBot.Workflows.Documents;

/// <summary>What a person has to write, comment, decide or look at among documents.</summary>
public sealed class DocumentTasks : TaskSource
{
    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var versions = await turn.Db.Set<DocumentVersion>().AsNoTracking().Where(v => v.Status == VersionState.Draft || v.Status == VersionState.InReview).OrderBy(v => v.Id).ToListAsync(turn.Cancellation);
        var tasks = versions.Where(v => v.Status == VersionState.Draft && v.AuthorId == personId)
            .Select(v => new OpenTask(v.Id, $"Draft: {v.Title}", v.NextStepOn ?? turn.Today, new ShowVersion(v.Id))).ToList();
        tasks.AddRange(versions.Where(v => v.Status == VersionState.InReview && v.ReviewerIds.Except(v.ReviewedByIds).Contains(personId))
            .Select(v => new OpenTask(v.Id, $"Comment on {v.Title}", Reviewing.LastDay(v.SubmittedAt ?? turn.Now), new ShowVersion(v.Id))));
        tasks.AddRange(versions.Where(v => v.Status == VersionState.InReview && v.OwnerId == personId && Reviewing.IsFinished(v, turn.Today))
            .Select(v => new OpenTask(v.Id, $"Pass on {v.Title}", Reviewing.LastDay(v.SubmittedAt ?? turn.Now), new ShowVersion(v.Id))));
        tasks.AddRange(await AskedAsync(turn, personId));
        var reviews = await turn.Db.Set<ControlledDocument>().AsNoTracking()
            .Where(d => d.DocumentOwnerId == personId && d.Status == DocumentState.Published && d.ReviewAskedFor != null && d.ReviewAskedFor == d.NextReviewAt && d.ReviewConfirmedById == null)
            .Select(d => new { d.Id, d.Title, d.NextReviewAt }).ToListAsync(turn.Cancellation);
        tasks.AddRange(reviews.Select(d => new OpenTask(d.Id, $"Review {d.Title}", d.NextReviewAt!.Value, new ShowReview(d.Id))));
        tasks.AddRange(await DisposalsAsync(turn, personId));
        return tasks;
    }

    private static async Task<IReadOnlyList<OpenTask>> DisposalsAsync(Turn turn, string personId)
    {
        var open = await (
            from v in Disposals.Kept(turn).AsNoTracking()
            join d in turn.Db.Set<ControlledDocument>().AsNoTracking() on v.DocumentCode equals d.Code
            where v.DisposalAskedFor != null && v.DisposalAskedFor == v.RetainUntil && v.DisposalSecondById == null && v.DisposalFirstById != personId
            orderby v.Id
            select new { Version = v, Document = d }).ToListAsync(turn.Cancellation);
        var tasks = new List<OpenTask>();
        foreach (var one in open)
        {
            if ((await DisposalPair.OfAsync(turn, one.Document)).Has(personId))
            {
                tasks.Add(new OpenTask(one.Version.Id, $"May {one.Version.Title} be disposed of?", one.Version.RetainUntil!.Value.AddDays(DocumentCalendar.ReviewLeadDays), new ShowDisposal(one.Version.Id)));
            }
        }

        return tasks;
    }

    private static async Task<IEnumerable<OpenTask>> AskedAsync(Turn turn, string personId)
    {
        var asked = await turn.Db.Set<Approval>().AsNoTracking()
            .Where(a => a.ApproverId == personId && a.Status == ApprovalState.Pending && (a.SubjectType == nameof(DocumentVersion) || a.SubjectType == nameof(ControlledDocument)))
            .Select(a => new { a.SubjectId, a.SubjectType, a.DueAt, a.Title }).ToListAsync(turn.Cancellation);
        return asked.Select(a => a.SubjectType == nameof(DocumentVersion)
            ? new OpenTask(a.SubjectId, $"Approve {a.Title.Split(':')[0]}", a.DueAt, new ShowVersion(a.SubjectId))
            : new OpenTask(a.SubjectId, $"Is {a.Title.Split(':')[0]} still right?", a.DueAt, new ShowReview(a.SubjectId)));
    }
}
