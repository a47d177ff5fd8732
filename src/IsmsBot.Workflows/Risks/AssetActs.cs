using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Permissions;

namespace IsmsBot.Workflows.Risks;

/// <summary>An act on an asset at the version on the card.</summary>
public abstract record AssetActs(string Record, int Version) : VersionedAct<Asset>(Record, Version)
{
    public override Who Allowed() => Who.Only<Asset>("@owner", a => a.OwnerId).Or(RiskWho.Everywhere("asset.confirm"));

    protected override async Task<Card?> CurrentCardAsync(Asset record, Turn turn, CancellationToken cancellationToken) => await AssetCards.ForAsync(turn, record, cancellationToken);
}

/// <summary>The owner has looked: it is still there, and class and needs are right. Once a year (CAL-08).</summary>
public sealed record ConfirmAsset(string Record, int Version) : AssetActs(Record, Version)
{
    protected override async Task<Reply> DoAsync(Asset record, Turn turn, CancellationToken cancellationToken)
    {
        (record.LastReviewedAt, record.ConfirmBy, record.NextStepOn) = (turn.Today, null, null);
        turn.Move(record, Asset.Lifecycle, "confirm");
        return Reply.With(await AssetCards.ForAsync(turn, record, cancellationToken), "Confirmed.");
    }
}

/// <summary>An asset that has gone, with the reason; risks that name only it can be closed (RSK-07).</summary>
public sealed record RetireAsset(string Record, int Version, string? Reason = null) : AssetActs(Record, Version)
{
    protected override async Task<Reply> DoAsync(Asset record, Turn turn, CancellationToken cancellationToken)
    {
        Refuse.UnlessReasoned(Reason, "the owners of its risks");
        (record.ConfirmBy, record.NextStepOn) = (null, null);
        turn.Move(record, Asset.Lifecycle, "retire", Reason);
        return Reply.With(await AssetCards.ForAsync(turn, record, cancellationToken), "Retired. The reason is kept.");
    }
}

/// <summary>Opens an asset. Changes nothing.</summary>
public sealed record ShowAsset(string Record) : Act<Asset>(Record)
{
    public override Who Allowed() => Who.Only<Asset>("@owner", a => a.OwnerId).Or(RiskWho.Everywhere("asset.confirm"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Asset record, Turn turn, CancellationToken cancellationToken) => Reply.With(await AssetCards.ForAsync(turn, record, cancellationToken));
}
