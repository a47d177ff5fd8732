using IsmsBot.Kernel.Data;

namespace IsmsBot.Workflows.Risks;

/// <summary>A room that ties people to risks they do not own: through a control, through a treatment (roles.json, scope "linked"). Found among the rooms.</summary>
public interface ILinksRisks
{
    /// <summary>Ids of the risks that a person is tied to, as a query.</summary>
    IQueryable<string> LinkedTo(IsmsDb db, string personId);
}
