namespace IsmsBot.Workflows.Libraries;

/// <summary>Shows a change in the library to whoever has to settle it. Changes nothing.</summary>
public sealed record ShowDrift(string Record) : TaskAct(Record)
{
    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn) => Reply.With(
        new DriftCard(await Drift.DocumentAsync(turn, record), Drift.Of(record), record, turn.ActorId));
}
