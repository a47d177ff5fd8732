namespace IsmsBot.Workflows.Awareness;

/// <summary>"coverage": how a campaign stands; without a name, the newest that runs.</summary>
public class CoverageView : View
{
    public override string Key => "coverage";

    public override IReadOnlyList<string> Phrases => ["coverage [{campaign}]", "how is {campaign} going"];

    public override IReadOnlyList<string> GermanPhrases => ["abdeckung [{campaign}]", "wie steht es um {campaign}"];

    public override Sentence Help => "Show how many have read and accepted, by unit, site and manager";

    public override string Permission => "campaign.coverage";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var campaign = await CampaignSearch.FindAsync(turn.Db, asked["campaign"], turn.Cancellation);
        return campaign is null
            ? Reply.Say(asked["campaign"] is { } name ? (Sentence)$"I know no campaign \"{name}\". Type \"campaigns\" for the list." : (Sentence)"No campaign is running. Type \"new campaign\" to make one.")
            : Reply.With(await CoverageCards.ForAsync(turn, campaign, By.Unit));
    }
}

/// <summary>"who has not acknowledged": the same card; names only for those who may see them.</summary>
public sealed class WhoHasNotView : CoverageView
{
    public override string Key => "who-has-not";

    public override IReadOnlyList<string> Phrases => ["who has not acknowledged [{campaign}]", "who is late [{campaign}]"];

    public override IReadOnlyList<string> GermanPhrases => ["wer hat noch nicht bestätigt [{campaign}]", "wer ist überfällig [{campaign}]"];

    public override Sentence Help => "List who has not finished a campaign";
}

internal static class CampaignSearch
{
    /// <summary>By id, by words of the title, or the running campaign that started last.</summary>
    public static async Task<Campaign?> FindAsync(Kernel.Data.IsmsDb db, string? text, CancellationToken cancellationToken)
    {
        var campaigns = db.Set<Campaign>().AsNoTracking().Where(c => c.Kind != CampaignKind.PhishingDrill);
        if (string.IsNullOrWhiteSpace(text))
        {
            return await campaigns.Where(c => c.Status == CampaignState.Running).OrderByDescending(c => c.StartAt).FirstOrDefaultAsync(cancellationToken);
        }

        var all = await campaigns.OrderByDescending(c => c.StartAt).Select(c => new { c.Id, c.Title }).ToListAsync(cancellationToken);
        var id = all.FirstOrDefault(c => string.Equals(c.Id, text.Trim(), StringComparison.OrdinalIgnoreCase))?.Id
            ?? all.FirstOrDefault(c => c.Title.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase))?.Id;
        return id is null ? null : await campaigns.FirstAsync(c => c.Id == id, cancellationToken);
    }
}
