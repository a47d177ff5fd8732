namespace IsmsBot.Workflows.Documents;

/// <summary>Turns a minor draft whose change binds people into a major one: the same text under the next number, the minor draft is dropped (DOC-06).</summary>
public sealed record MakeMajor(string Record, int Version) : VersionAct(Record, Version)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@author", v => v.AuthorId);

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var document = await DocumentAsync(turn, record);
        var file = await turn.Drafts.LookAsync(record.DocumentCode, record.VersionLabel, turn.Cancellation) ?? throw Refuse.Missing("the file");
        await using var stream = await turn.Drafts.OpenAsync(record.DocumentCode, record.VersionLabel, file.Stamp, turn.Cancellation) ?? throw Refuse.Missing("the file");
        var source = new DraftSource(await DraftSource.BytesAsync(stream, turn.Cancellation), file.Format, record.BasedOn);
        record.NextStepOn = null;
        turn.Move(record, "drop", "became a major version");
        var major = await Drafting.BeginAsync(turn, document, ChangeKind.Major, record.ChangeSummary, source);
        major.EditorIds = await DocumentApprovers.WritersAsync(turn, record, file);
        return Reply.With(await VersionCards.ForAsync(turn, major), $"It is version {major.VersionLabel} now, with the same text.");
    }
}
