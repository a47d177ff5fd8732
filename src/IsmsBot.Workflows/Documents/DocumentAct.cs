namespace IsmsBot.Workflows.Documents;

/// <summary>An act on a document at the version on the card; an outdated card is answered with the current one.</summary>
public abstract record DocumentAct(string Record, int Version) : VersionedAct<ControlledDocument>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(ControlledDocument record, Turn turn) =>
        await DocumentCards.ForAsync(turn, record);
}
