using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>The lists of assets: those that wait first, then the longest unconfirmed.</summary>
internal static class AssetViews
{
    public static async Task<AssetListCard> OfAsync(IQueryable<Asset> assets, CancellationToken cancellationToken)
    {
        var there = assets.AsNoTracking().Where(a => a.Status != AssetState.Retired);
        return new AssetListCard(
            await there.OrderBy(a => a.Status == AssetState.Draft ? 0 : 1).ThenBy(a => a.LastReviewedAt).ThenBy(a => a.Id).Take(RiskViews.MostRows)
                .Select(a => new AssetLine(a.Id, a.Title, a.LastReviewedAt, a.Status == AssetState.Draft)).ToListAsync(cancellationToken),
            await there.CountAsync(cancellationToken));
    }
}

/// <summary>"my assets": what this person owns, longest unconfirmed first.</summary>
public sealed class MyAssetsView : View
{
    public override string Key => "my-assets";

    public override IReadOnlyList<string> Phrases => ["my assets"];

    public override IReadOnlyList<string> GermanPhrases => ["meine werte"];

    public override Sentence Help => "Show the assets that you own, to confirm them";

    public override string Permission => "asset.confirm";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked, CancellationToken cancellationToken) =>
        Reply.With(await AssetViews.OfAsync(turn.Db.Set<Asset>().Where(a => a.OwnerId == turn.ActorId), cancellationToken));
}

/// <summary>"assets": those of everybody, for the ISMS manager; for others their own.</summary>
public sealed class AssetsView : View
{
    public override string Key => "assets";

    public override IReadOnlyList<string> Phrases => ["assets", "asset inventory"];

    public override IReadOnlyList<string> GermanPhrases => ["werte", "inventar"];

    public override Sentence Help => "Show the assets, those that wait first";

    public override string Permission => "asset.confirm";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked, CancellationToken cancellationToken)
    {
        var everybodys = turn.Actor.Scope("asset.confirm") == "any";
        return Reply.With(await AssetViews.OfAsync(turn.Db.Set<Asset>().Where(a => everybodys || a.OwnerId == turn.ActorId), cancellationToken) with { Own = !everybodys });
    }
}

/// <summary>"asset AST-0001": one asset as it stands.</summary>
public sealed class AssetView : View
{
    public override string Key => "asset-show";

    public override IReadOnlyList<string> Phrases => ["asset {id:AST}", "show {id:AST}"];

    public override IReadOnlyList<string> GermanPhrases => ["wert {id:AST}", "zeige {id:AST}"];

    public override Sentence Help => "Show one asset, for example: asset AST-0001";

    public override string Permission => "asset.confirm";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked, CancellationToken cancellationToken)
    {
        var id = asked.Slot<RecordIdValue>("id")?.RecordId;
        var asset = await turn.Db.Set<Asset>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw Refuse.NotFound(id, "my assets");
        return await new ShowAsset(asset.Id).Allowed().RefusalAsync(turn, asset, cancellationToken) is { } refusal ? throw refusal : Reply.With(await AssetCards.ForAsync(turn, asset, cancellationToken));
    }
}
