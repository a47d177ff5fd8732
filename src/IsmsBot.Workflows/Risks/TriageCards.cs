using IsmsBot.Workflows.Assets;

namespace IsmsBot.Workflows.Risks;

/// <summary>Draws a proposed risk with the people and assets to choose from.</summary>
internal static class TriageCards
{
    public static Task<TriageCard> ForAsync(Turn turn, Risk risk) =>
        ForAsync(turn, risk, new TriageRisk(risk.Id, risk.Version, risk.Cause, risk.Event, risk.Consequence, StateName.Of(risk.Kind), risk.RiskOwnerId, string.Join(',', risk.AssetIds), string.Join(',', risk.Properties), string.Join(", ", risk.ExistingControlIds)));

    /// <summary>The card with what was typed still in it.</summary>
    public static async Task<TriageCard> ForAsync(Turn turn, Risk risk, TriageRisk typed)
    {
        var owners = await RoleHolders.HereAsync(turn.Db, Role.RiskOwner, turn.Cancellation);
        var assets = await turn.Db.Set<Asset>().AsNoTracking().Where(a => a.Status == AssetState.Active).OrderBy(a => a.Id).Select(a => new { a.Id, a.Title }).ToListAsync(turn.Cancellation);
        return new TriageCard(
            risk.Id, risk.Version, await turn.NameAsync(risk.ProposedById), typed.Cause ?? "", typed.Event ?? "", typed.Consequence ?? "",
            typed.Kind == StateName.Of(RiskKind.ManagementSystem) ? RiskKind.ManagementSystem : RiskKind.InformationSecurity, typed.Owner, typed.Assets ?? "", typed.Properties ?? "", typed.Controls ?? "",
            [.. owners.Select(o => new Option(o.Id, Sentence.Of(o.Name)))], [.. assets.Select(a => new Option(a.Id, Sentence.Of(a.Title)))]);
    }
}
