namespace IsmsBot.Workflows.Versions;

/// <summary>Gives a draft up, with a reason. Its file is put away with its history; its number is not used again.</summary>
public sealed record DropDraft(string Record, int Version, string? Reason = null) : StepAct<DocumentVersion>(Record, Version)
{
    protected override string Action => "drop";

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.AuthorId)));
        record.WakeOn = null;
        turn.Move(record, Action, Reason);
        var document = await turn.DocumentAsync(record);
        if (document.Status == DocumentState.InPreparation)
        {
            turn.Move(document, "drop-draft", Reason);
        }

        return await AnswerAsync(record, turn, "The draft is dropped. Its file is put away, not deleted.");
    }
}
