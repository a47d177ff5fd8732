namespace IsmsBot.Workflows.Assets;

/// <summary>What follows when an asset comes on record, into use, or is changed.</summary>
internal static class AssetNews
{
    /// <summary>
    /// ISMS managers and control owners put it into use with it; what a risk owner enters waits for the ISMS manager (records.json, Asset).
    /// </summary>
    public static async Task<Sentence> MadeAsync(Asset asset, Turn turn)
    {
        if (turn.Person is null || await turn.Reader.MayAsync(RoomCatalog.RegisterOf<Asset>().WhoTakes("activate"), asset))
        {
            turn.Move(asset, "activate");
            await InUseAsync(asset, wasCritical: false, turn);
            return $"On record as {asset.Id}.";
        }

        asset.UseBy = turn.Today.AddDays(Asset.DaysToUse);
        var managers = await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation);
        foreach (var manager in managers)
        {
            await SendAsync(asset, manager, turn);
        }

        return $"On record as {asset.Id}. {managers.Select(m => m.Name)} will put it into use.";
    }

    /// <summary>What came in a file is in use; its owners are asked in April, and not by a card for each row.</summary>
    public static async Task TakenAsync(IReadOnlyList<Asset> made, Turn turn)
    {
        foreach (var asset in made)
        {
            turn.Move(asset, "activate");
            await LookAsync(asset, wasCritical: false, turn);
        }
    }

    public static async Task<Sentence> ChangedAsync(Asset asset, Asset before, Turn turn)
    {
        await InUseAsync(asset, before.IsCritical(), turn);
        return "Changed.";
    }

    /// <summary>
    /// An asset in the scope whose need is 4 or 5 since this act calls for a new look at the risks (domain 3.5). An owner who did not enter or change
    /// it sees it, to confirm it or to put it right.
    /// </summary>
    /// <param name="wasCritical">How it was before the act: what was critical already is no news.</param>
    public static async Task InUseAsync(Asset asset, bool wasCritical, Turn turn)
    {
        await LookAsync(asset, wasCritical, turn);
        if (asset.OwnerId != turn.ActorId
            && await turn.Db.People.AsNoTracking()
                .FirstOrDefaultAsync(p => p.Id == asset.OwnerId && p.AccountEnabled, turn.Cancellation) is { } owner)
        {
            await SendAsync(asset, owner, turn);
        }
    }

    private static async Task LookAsync(Asset asset, bool wasCritical, Turn turn)
    {
        if (asset.Status == AssetState.Active && asset.IsCritical() && !wasCritical)
        {
            await turn.CallForALookAsync(new Cause(CauseKind.NewCriticalAsset, asset.Id, asset.Title));
        }
    }

    private static async Task SendAsync(Asset asset, Person to, Turn turn) =>
        turn.Send(await RoomCatalog.RegisterOf<Asset>().CardAsync(asset, turn.For(to)), to, $"asset:{asset.Id}:{asset.Version}:{to.Id}", asset.Id);
}
