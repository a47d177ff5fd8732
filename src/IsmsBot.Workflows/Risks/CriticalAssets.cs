using IsmsBot.Kernel.Acts;

namespace IsmsBot.Workflows.Risks;

/// <summary>An asset in the scope whose need is 4 or 5 since this act calls for a new look at the risks (domain 3.5).</summary>
internal static class CriticalAssets
{
    /// <param name="wasCritical">How it was before the act: what was critical already is no news.</param>
    public static async Task LookAsync(Turn turn, Asset asset, bool wasCritical, CancellationToken cancellationToken)
    {
        if (asset.Status == AssetState.Active && asset.IsCritical() && !wasCritical)
        {
            await Triggers.OpenAsync(turn, new Cause(TriggerKind.NewCriticalAsset, asset.Id, asset.Title), cancellationToken);
        }
    }
}
