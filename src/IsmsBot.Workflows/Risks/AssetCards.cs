using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>Draws an asset with the names of its owner, unit and site.</summary>
internal static class AssetCards
{
    public static async Task<AssetCard> ForAsync(Turn turn, Asset a, CancellationToken cancellationToken) => new(
        a.Id, a.Version, a.Title, a.Kind, a.Status, a.Classification, a.ConfidentialityNeed, a.IntegrityNeed, a.AvailabilityNeed, a.RecoveryHours, a.InScope, a.LastReviewedAt)
    {
        Owner = a.OwnerId is null ? "" : await turn.NameAsync(a.OwnerId, cancellationToken),
        Unit = await turn.Db.Set<Department>().Where(d => d.Id == a.DepartmentId).Select(d => d.Name).FirstOrDefaultAsync(cancellationToken) ?? a.DepartmentId,
        Site = a.SiteId is null ? "" : await turn.Db.Set<Site>().Where(s => s.Id == a.SiteId).Select(s => s.Name).FirstOrDefaultAsync(cancellationToken) ?? a.SiteId,
        PersonalData = a.PersonalData,
        MayActivate = turn.Person?.Scope("asset.edit") == "any",
    };

    /// <summary>An owner who did not enter or change the asset sees it, to confirm it or to put it right.</summary>
    public static async Task TellOwnerAsync(Turn turn, Asset asset, CancellationToken cancellationToken)
    {
        if (asset.OwnerId != turn.ActorId && await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == asset.OwnerId && p.AccountEnabled, cancellationToken) is { } owner)
        {
            turn.Send(await ForAsync(turn, asset, cancellationToken) with { MayActivate = false }, owner, $"asset:{asset.Id}:{asset.Version}:{owner.Id}", asset.Id);
        }
    }
}
