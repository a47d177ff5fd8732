using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Libraries;

/// <summary>Puts the published bytes back in front.</summary>
public sealed record RestorePublished(string Record) : DriftAct(Record)
{
    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var document = await Drift.DocumentAsync(turn, record);
        return await AskedDocument.SayAsync(turn, document, await Drift.Of(record).RestoreAsync(turn, record, document, "restored")
            ? (Sentence)"Restored. The fingerprint fits again."
            : (Sentence)"I put the file back, but its fingerprint still differs. Please ask the administrator.");
    }
}
