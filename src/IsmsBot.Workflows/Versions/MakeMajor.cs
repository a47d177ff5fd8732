namespace IsmsBot.Workflows.Versions;

/// <summary>
/// Turns a minor draft whose change binds people into a major one: the same text under the next number, the minor draft is dropped (DOC-06).
/// </summary>
public sealed record MakeMajor(string Record, int Version) : StepAct<DocumentVersion>(Record, Version)
{
    protected override string Action => "submit-review";

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var file = await turn.Drafts.LookAsync(record.DocumentCode, record.VersionLabel, turn.Cancellation) ?? throw Refuse.Missing("the file");
        var bytes = await DraftSource.OfDraftAsync(turn, record, file.Stamp) ?? throw Refuse.Missing("the file");
        record.WakeOn = null;
        turn.Move(record, "drop", "became a major version");
        var source = new DraftSource(bytes, file.Format, record.BasedOn);
        var major = await Drafting.BeginAsync(turn, await turn.DocumentAsync(record), ChangeKind.Major, record.ChangeSummary, source);
        major.EditorIds = await DocumentApprovers.WritersAsync(turn, record, file);
        return await AnswerAsync(major, turn, $"It is version {major.VersionLabel} now, with the same text.");
    }
}
