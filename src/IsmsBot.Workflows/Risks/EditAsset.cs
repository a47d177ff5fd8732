using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

/// <summary>Changes what is on record about an asset. A need that becomes high calls for a new look at the risks; an owner who did not make the change is asked to confirm it.</summary>
public sealed record EditAsset(
    string Record, int Version, string? Name = null, string? Kind = null, string? Owner = null, string? Department = null, string? Site = null, string? Class = null, string? Confidentiality = null,
    string? Integrity = null, string? Availability = null, string? Hours = null, bool PersonalData = false, bool InScope = false) : AssetActs(Record, Version)
{
    public override Who Allowed() => AssetWho.Edits;

    protected override async Task<Reply> DoAsync(Asset record, Turn turn, CancellationToken cancellationToken)
    {
        AssetWho.RefuseRetired(record, "change it");
        var typed = new TypedAsset(Name, Kind, turn.Actor.Scope("asset.edit") == "any" ? Owner : record.OwnerId, Department, Site, Class, Confidentiality, Integrity, Availability, Hours, PersonalData, InScope);
        if (await typed.ComplaintsAsync(turn, cancellationToken) is { Count: > 0 } wrong)
        {
            throw Refuse.With(await AssetForms.ForAsync(turn, record, typed, cancellationToken), "GEN-04", ("fields", Sentence.List(wrong)));
        }

        var wasCritical = record.IsCritical();
        typed.WriteTo(record);
        turn.Edit(record, "edit");
        await CriticalAssets.LookAsync(turn, record, wasCritical, cancellationToken);
        await AssetCards.TellOwnerAsync(turn, record, cancellationToken);
        return Reply.With(await AssetCards.ForAsync(turn, record, cancellationToken), "Changed.");
    }
}

/// <summary>Opens the form to change an asset. Changes nothing.</summary>
public sealed record ShowAssetForm(string Record) : Act<Asset>(Record)
{
    public override Who Allowed() => AssetWho.Edits;

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Asset record, Turn turn, CancellationToken cancellationToken)
    {
        AssetWho.RefuseRetired(record, "change it");
        return Reply.With(await AssetForms.ForAsync(turn, record, TypedAsset.Of(record), cancellationToken));
    }
}

/// <summary>The ISMS manager puts an asset into use that a risk owner entered (GEN-04).</summary>
public sealed record ActivateAsset(string Record, int Version) : AssetActs(Record, Version)
{
    public override Who Allowed() => RiskWho.Everywhere("asset.edit");

    protected override async Task<Reply> DoAsync(Asset record, Turn turn, CancellationToken cancellationToken)
    {
        var typed = TypedAsset.Of(record);
        if (await typed.ComplaintsAsync(turn, cancellationToken) is { Count: > 0 } wrong)
        {
            throw Refuse.With(await AssetForms.ForAsync(turn, record, typed, cancellationToken), "GEN-04", ("fields", Sentence.List(wrong)));
        }

        record.LastReviewedAt = turn.Today;
        turn.Move(record, Asset.Lifecycle, "activate");
        await CriticalAssets.LookAsync(turn, record, wasCritical: false, cancellationToken);
        await AssetCards.TellOwnerAsync(turn, record, cancellationToken);
        return Reply.With(await AssetCards.ForAsync(turn, record, cancellationToken), "In use.");
    }
}

/// <summary>Who may change an asset, and when nobody may any more.</summary>
internal static class AssetWho
{
    public static Who Edits { get; } = Who.Only<Asset>("@owner", a => a.OwnerId).Or(RiskWho.Everywhere("asset.edit"));

    public static void RefuseRetired(Asset asset, Sentence action) => Refuse.When(
        asset.Status == AssetState.Retired, "GEN-05", ("id", Sentence.Of(asset.Id)), ("state", $"{asset.Status}"), ("action", action), ("states", $"{AssetState.Active}"));
}
