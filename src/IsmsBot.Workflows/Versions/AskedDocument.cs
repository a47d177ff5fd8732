namespace IsmsBot.Workflows.Versions;

/// <summary>Finds the document that a phrase means by its {code}.</summary>
internal static class AskedDocument
{
    public static async Task<ControlledDocument> FindAsync(Turn turn, Asked asked)
    {
        var code = asked.Slot<DocumentCodeValue>("code")?.Code;
        return await turn.Db.Set<ControlledDocument>().FirstOrDefaultAsync(d => d.Code == code, turn.Cancellation)
            ?? throw Refuse.NotFound(code ?? asked["code"], "documents");
    }

    /// <summary>The card of a document, with a sentence that says what is not there.</summary>
    public static async Task<Reply> SayAsync(Turn turn, ControlledDocument document, Sentence said) =>
        Reply.With(await RoomCatalog.RegisterOf<ControlledDocument>().CardAsync(document, turn.Reader), said);
}
