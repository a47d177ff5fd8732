namespace IsmsBot.Workflows.Versions;

/// <summary>Gives a draft up, with a reason. Its file is put away with its history; its number is not used again.</summary>
public sealed record DropDraft(string Record, int Version, string? Reason = null) : StepAct<DocumentVersion>(Record, Version)
{
    protected override string Action => "drop";

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.AuthorId)));
        record.WakeOn = null;
        if (await turn.Drafts.LookAsync(record.DocumentCode, record.VersionLabel, turn.Cancellation) is { } file)
        {
            // What was written can be taken up again: it is found by this stamp when the file is put away.
            record.Bind(file.Stamp);
        }

        turn.Move(record, Action, Reason);
        var document = await turn.DocumentAsync(record);
        if (document.Status == DocumentState.InPreparation)
        {
            turn.Move(document, "drop-draft", Reason);
        }

        return await AnswerAsync(record, turn, "The draft is dropped. Its file is put away, not deleted.");
    }
}
