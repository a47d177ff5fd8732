namespace IsmsBot.Workflows.Risks;

/// <summary>
/// A room that ties people to risks they do not own: through a control, through a treatment (roles.json, scope "linked"). Found among the rooms.
/// </summary>
public interface ILinksRisks
{
    /// <summary>Those of some risks that a person is tied to, as a query that looks at these risks and at no others.</summary>
    IQueryable<Risk> LinkedTo(IsmsDb db, string personId, IQueryable<Risk> among);
}
