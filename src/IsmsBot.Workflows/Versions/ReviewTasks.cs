namespace IsmsBot.Workflows.Versions;

/// <summary>What a person has to write, comment on or pass on among versions; what they have to decide is a duty of the register.</summary>
public sealed class ReviewTasks : TaskSource
{
    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var open = await turn.Db.Set<DocumentVersion>().AsNoTracking()
            .Where(v => v.Status == VersionState.Draft || v.Status == VersionState.InReview).OrderBy(v => v.Id).ToListAsync(turn.Cancellation);
        return
        [
            .. Of(v => v.Status == VersionState.Draft && v.AuthorId == personId, v => $"Draft: {v.Title}"),
            .. Of(v => v.Status == VersionState.InReview && Reviewing.Waiting(v).Contains(personId), v => $"Comment on {v.Title}"),
            .. Of(v => v.Status == VersionState.InReview && v.OwnerId == personId && Reviewing.IsFinished(v, turn.Today), v => $"Pass on {v.Title}"),
        ];

        IEnumerable<OpenTask> Of(Func<DocumentVersion, bool> which, Func<DocumentVersion, Sentence> what) => open.Where(which).Select(v =>
            new OpenTask(v.Id, what(v), v.WakeOn ?? Reviewing.LastDay(v), RoomCatalog.RegisterOf<DocumentVersion>().Show(v.Id)));
    }
}
