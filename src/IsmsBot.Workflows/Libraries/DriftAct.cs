namespace IsmsBot.Workflows.Libraries;

/// <summary>What whoever has to settle a change in the library does with it; once.</summary>
public abstract record DriftAct(string Record) : Act<TaskItem>(Record)
{
    public override Who Allowed() => Who.Only<TaskItem>("@assignee", t => t.AssigneeId);

    protected override Task<Reply?> AlreadyAsync(TaskItem record, Turn turn) =>
        Task.FromResult(record.Status == TaskState.Done ? Reply.Say($"This was settled on {record.CompletedAt}.") : null);
}
