using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>Draws the form of an asset with the people, units and sites to choose from.</summary>
internal static class AssetForms
{
    /// <param name="asset">The one to change; null for a new one.</param>
    public static async Task<AssetFormCard> ForAsync(Turn turn, Asset? asset, TypedAsset typed, CancellationToken cancellationToken) => new(asset?.Id, asset?.Version ?? 0, typed)
    {
        Owners = turn.Actor.Scope("asset.edit") == "any" ? [.. (await AssetOwners.AllAsync(turn.Db, cancellationToken)).Select(p => new Option(p.Id, Sentence.Of(p.Name)))] : [],
        Units = [.. (await turn.Db.Set<Department>().AsNoTracking().OrderBy(d => d.Name).ToListAsync(cancellationToken)).Select(d => new Option(d.Id, Sentence.Of(d.Name)))],
        Sites = [.. (await turn.Db.Set<Site>().AsNoTracking().OrderBy(s => s.Name).ToListAsync(cancellationToken)).Select(s => new Option(s.Id, Sentence.Of(s.Name)))],
    };
}
