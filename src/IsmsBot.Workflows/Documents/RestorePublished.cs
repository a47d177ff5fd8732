namespace IsmsBot.Workflows.Documents;

/// <summary>Puts the published bytes back in front. Doing it twice does no harm, so it comes before the save.</summary>
public sealed record RestorePublished(string Record) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    protected override Task<Reply?> AlreadyAsync(TaskItem record, Turn turn) =>
        Task.FromResult(record.Status == TaskState.Done ? Reply.Say($"This was settled on {record.CompletedAt}.") : null);

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var (document, check) = await Restoring.RestoreAsync(turn, record);
        record.CompletedAt = turn.Now;
        turn.Move(record, "finish", "restored");
        return Reply.With(
            await DocumentCards.ForAsync(turn, document),
            check ? (Sentence)"Restored. The fingerprint fits again." : (Sentence)"I put the file back, but its fingerprint still differs. Please ask the administrator.");
    }
}

/// <summary>Makes what somebody wrote into the library a draft that goes the normal way, and puts the published bytes back.</summary>
public sealed record DraftFromDrift(string Record, ChangeKind Kind) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    protected override Task<Reply?> AlreadyAsync(TaskItem record, Turn turn) =>
        Task.FromResult(record.Status == TaskState.Done ? Reply.Say($"This was settled on {record.CompletedAt}.") : null);

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Id == record.SubjectId, turn.Cancellation);
        if (await OpenDrafts.FindAsync(turn.Db, document.Code, turn.Cancellation) is { } open)
        {
            throw Refuse.With(await VersionCards.ForAsync(turn, open), "DOC-04", ("doc", Sentence.Of(document.Title)), ("version", Sentence.Of(open.DraftLabel)));
        }

        var source = await DraftSource.FoundAsync(turn, document, Drift.Of(record).Label);
        await Restoring.RestoreAsync(turn, record);
        var version = await Drafting.BeginAsync(turn, document, Kind, ((Sentence)$"What was changed in the library: {Drift.Of(record).Finding}").In(turn.Language), source);
        record.CompletedAt = turn.Now;
        turn.Move(record, "finish", version.DraftLabel);
        return Reply.With(await VersionCards.ForAsync(turn, version), "The published file is back, and the change is a draft now.");
    }
}

internal static class Restoring
{
    public static async Task<(ControlledDocument Document, bool Fits)> RestoreAsync(Turn turn, TaskItem task)
    {
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Id == task.SubjectId, turn.Cancellation);
        var label = Drift.Of(task).Label;
        await turn.Watch.RestoreAsync(document.Code, label, turn.Cancellation);
        var check = await Drift.CheckAsync(turn, document, label);
        turn.Edit(document, "restored", label);
        return (document, check.State == Kernel.Documents.DocumentState.Intact);
    }
}

/// <summary>Shows a change in the library to whoever has to settle it. Changes nothing.</summary>
public sealed record ShowDrift(string Record) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Id == record.SubjectId, turn.Cancellation);
        var drift = Drift.Of(record);
        return Reply.With(new DriftCard(record.Id, document.Code, document.Title, drift.Label, drift.By.Length == 0 ? null : drift.By, drift.Finding, false, record.Status == TaskState.Open));
    }
}
