using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>An act on an asset at the version on the card.</summary>
public abstract record AssetActs(string Record, int Version) : VersionedAct<Asset>(Record, Version)
{
    public override Who Allowed() => Who.Only<Asset>("@owner", a => a.OwnerId).Or(RiskWho.Everywhere("asset.confirm"));

    protected override Task<Card?> CurrentCardAsync(Asset record, Turn turn, CancellationToken cancellationToken) => Task.FromResult<Card?>(AssetCard.For(record));
}

/// <summary>The owner has looked: it is still there, and class and needs are right. Once a year (CAL-08).</summary>
public sealed record ConfirmAsset(string Record, int Version) : AssetActs(Record, Version)
{
    protected override Task<Reply> DoAsync(Asset record, Turn turn, CancellationToken cancellationToken)
    {
        (record.LastReviewedAt, record.ConfirmBy, record.NextStepOn) = (turn.Today, null, null);
        turn.Move(record, Asset.Lifecycle, "confirm");
        return Task.FromResult(Reply.With(AssetCard.For(record), "Confirmed."));
    }
}

/// <summary>An asset that has gone, with the reason; risks that name only it can be closed (RSK-07).</summary>
public sealed record RetireAsset(string Record, int Version, string? Reason = null) : AssetActs(Record, Version)
{
    protected override Task<Reply> DoAsync(Asset record, Turn turn, CancellationToken cancellationToken)
    {
        Refuse.UnlessReasoned(Reason, "the owners of its risks");
        (record.ConfirmBy, record.NextStepOn) = (null, null);
        turn.Move(record, Asset.Lifecycle, "retire", Reason);
        return Task.FromResult(Reply.With(AssetCard.For(record), "Retired. The reason is kept."));
    }
}

/// <summary>Opens an asset. Changes nothing.</summary>
public sealed record ShowAsset(string Record) : Act<Asset>(Record)
{
    public override Who Allowed() => Who.Only<Asset>("@owner", a => a.OwnerId).Or(RiskWho.Everywhere("asset.confirm"));

    public override bool OnlyLooks() => true;

    protected override Task<Reply> DoAsync(Asset record, Turn turn, CancellationToken cancellationToken) => Task.FromResult(Reply.With(AssetCard.For(record)));
}

/// <summary>"my assets": what this person owns, longest unconfirmed first.</summary>
public sealed class MyAssetsView : View
{
    public override string Key => "my-assets";

    public override IReadOnlyList<string> Phrases => ["my assets"];

    public override IReadOnlyList<string> GermanPhrases => ["meine werte"];

    public override Sentence Help => "Show the assets that you own, to confirm them";

    public override string Permission => "asset.confirm";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked, CancellationToken cancellationToken)
    {
        var mine = turn.Db.Set<Asset>().AsNoTracking().Where(a => a.OwnerId == turn.ActorId && a.Status == AssetState.Active);
        return Reply.With(new AssetListCard(
            await mine.OrderBy(a => a.LastReviewedAt).ThenBy(a => a.Id).Take(RiskViews.MostRows).Select(a => new AssetLine(a.Id, a.Title, a.LastReviewedAt)).ToListAsync(cancellationToken), await mine.CountAsync(cancellationToken)));
    }
}
