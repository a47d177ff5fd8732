namespace IsmsBot.Workflows.Documents;

/// <summary>An act on a version of a document, at the state on the card; an outdated card is answered with the current one.</summary>
public abstract record VersionAct(string Record, int Version) : VersionedAct<DocumentVersion>(Record, Version)
{
    protected static Task<ControlledDocument> DocumentAsync(Turn turn, DocumentVersion version) =>
        turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, turn.Cancellation);

    protected override async Task<Card?> CurrentCardAsync(DocumentVersion record, Turn turn) =>
        await VersionCards.ForAsync(turn, record);
}
