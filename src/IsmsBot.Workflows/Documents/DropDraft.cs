namespace IsmsBot.Workflows.Documents;

/// <summary>Gives a draft up, with a reason. Its file is put away with its history; its number is not used again.</summary>
public sealed record DropDraft(string Record, int Version, string? Reason = null) : VersionAct(Record, Version)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@author", v => v.AuthorId).Or(Who.Only<DocumentVersion>("@owner", v => v.OwnerId));

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var document = await DocumentAsync(turn, record);
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.AuthorId)));
        record.NextStepOn = null;
        turn.Move(record, "drop", Reason);
        if (document.Status == DocumentState.InPreparation)
        {
            turn.Move(document, "drop-draft", Reason);
        }

        return Reply.With(await VersionCards.ForAsync(turn, record), "The draft is dropped. Its file is put away, not deleted.");
    }
}
