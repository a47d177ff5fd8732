using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

/// <summary>
/// Puts an asset on record. ISMS managers and control owners put it into use with it; what a risk owner enters waits for the ISMS manager (records.json, Asset).
/// </summary>
public sealed record NewAsset(
    string? Name = null, string? Kind = null, string? Owner = null, string? Department = null, string? Site = null, string? Class = null, string? Confidentiality = null, string? Integrity = null,
    string? Availability = null, string? Hours = null, bool PersonalData = false, bool InScope = false) : FreeAct
{
    public override Who Allowed() => Who.May("asset.edit");

    protected override async Task<Reply> DoAsync(Turn turn, CancellationToken cancellationToken)
    {
        // Whoever may change their own assets only enters what is theirs.
        var typed = new TypedAsset(Name, Kind, turn.Actor.Scope("asset.edit") == "any" ? Owner : turn.ActorId, Department, Site, Class, Confidentiality, Integrity, Availability, Hours, PersonalData, InScope);
        if (await typed.ComplaintsAsync(turn, cancellationToken) is { Count: > 0 } wrong)
        {
            throw Refuse.With(await AssetForms.ForAsync(turn, null, typed, cancellationToken), "GEN-04", ("fields", Sentence.List(wrong)));
        }

        var asset = turn.Create(typed.Make(await NumberSeries.NextAsync(turn.Db, "AST", cancellationToken), turn.Today));
        if (turn.Actor.Has(Role.IsmsManager) || turn.Actor.Has(Role.ControlOwner))
        {
            turn.Move(asset, Asset.Lifecycle, "activate");
            await CriticalAssets.LookAsync(turn, asset, wasCritical: false, cancellationToken);
            await AssetCards.TellOwnerAsync(turn, asset, cancellationToken);
            return Reply.With(await AssetCards.ForAsync(turn, asset, cancellationToken), $"On record as {asset.Id}.");
        }

        var managers = await RiskWho.HoldersAsync(turn.Db, Role.IsmsManager, cancellationToken);
        var card = await AssetCards.ForAsync(turn, asset, cancellationToken);
        foreach (var manager in managers)
        {
            turn.Send(card with { MayActivate = true }, manager, $"asset:{asset.Id}:{asset.Version}:{manager.Id}", asset.Id);
        }

        return Reply.With(card, $"On record as {asset.Id}. {managers.Select(m => m.Name)} will put it into use.");
    }
}

/// <summary>"new asset": the form for something of value that holds, handles or protects information.</summary>
public sealed class NewAssetView : View
{
    public override string Key => "asset-new";

    public override IReadOnlyList<string> Phrases => ["new asset"];

    public override IReadOnlyList<string> GermanPhrases => ["neuer wert"];

    public override Sentence Help => "Put an asset on record";

    public override string Permission => "asset.edit";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked, CancellationToken cancellationToken) =>
        Reply.With(await AssetForms.ForAsync(turn, null, new TypedAsset(null, null, turn.ActorId, turn.Actor.DepartmentId, turn.Actor.SiteId, StateName.Of(Classification.Internal), null, null, null, null, false, true), cancellationToken));
}
