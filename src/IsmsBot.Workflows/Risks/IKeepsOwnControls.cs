namespace IsmsBot.Workflows.Risks;

/// <summary>
/// The room that keeps controls of our own (C.1, C.2 ...), which Annex A does not have. It stands above the register, which asks it without knowing
/// it; found among the rooms.
/// </summary>
public interface IKeepsOwnControls
{
    /// <summary>Ids of the controls that somebody has added, as a query.</summary>
    IQueryable<string> OwnControls(IsmsDb db);
}
