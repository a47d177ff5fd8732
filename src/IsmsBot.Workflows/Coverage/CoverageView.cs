using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Coverage;

/// <summary>"coverage": how a campaign stands; without a name, the newest that runs. Names only for those who may see them.</summary>
public sealed class CoverageView : View
{
    public override string Key => "coverage";

    public override IReadOnlyList<string> Phrases =>
        ["coverage [{campaign}]", "how is {campaign} going", "who has not acknowledged [{campaign}]", "who is late [{campaign}]",
            "who has not signed yet"];

    public override IReadOnlyList<string> GermanPhrases =>
        ["Abdeckung [{campaign}]", "wie steht es um {campaign}", "wer hat noch nicht bestätigt [{campaign}]", "wer ist überfällig [{campaign}]",
            "wer hat noch nicht unterschrieben"];

    public override Sentence Help => "Show how many have read and accepted, by unit, site and manager";

    public override string Permission => "campaign.coverage";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => await FindAsync(turn, asked["campaign"]?.Trim()) is { } campaign
        ? Reply.With(await CoverageCards.ForAsync(turn.Reader, campaign, By.Unit))
        : Reply.Say(asked["campaign"] is { } name
            ? (Sentence)$"I know no campaign \"{name}\". Type \"campaigns\" for the list."
                : (Sentence)"No campaign is running. Type \"new campaign\" to make one.");

    /// <summary>By id, by words of the title, or the running campaign that started last.</summary>
    private static async Task<Campaign?> FindAsync(Turn turn, string? text)
    {
        var newest = await turn.Db.Set<Campaign>().AsNoTracking().OrderByDescending(c => c.StartAt).ToListAsync(turn.Cancellation);
        return string.IsNullOrEmpty(text) ? newest.Find(c => c.Status == CampaignState.Running)
            : newest.Find(c => c.Id.Equals(text, StringComparison.OrdinalIgnoreCase))
                ?? newest.Find(c => c.Title.Contains(text, StringComparison.OrdinalIgnoreCase));
    }
}
