namespace IsmsBot.Workflows.Awareness;

/// <summary>"campaigns": the newest campaigns, and the themes that the last twelve months have not covered.</summary>
public sealed class CampaignsView : View
{
    private const int MostRows = 8;

    public override string Key => "campaigns";

    public override IReadOnlyList<string> Phrases => ["campaigns", "show campaigns", "awareness campaigns"];

    public override IReadOnlyList<string> GermanPhrases => ["kampagnen", "zeige kampagnen"];

    public override Sentence Help => "List awareness campaigns and missing themes";

    public override string Permission => "campaign.approve";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var campaigns = await turn.Db.Set<Campaign>().AsNoTracking().OrderByDescending(c => c.StartAt).Take(MostRows).ToListAsync(turn.Cancellation);
        var rows = campaigns.Select(c => new CampaignRow(c.Id, c.Title, c.Status, c.StartAt, c.DueAt)).ToList();
        return Reply.With(new CampaignListCard(rows, await Themes.MissingAsync(turn.Db, turn.Today, turn.Cancellation)));
    }
}

public sealed record CampaignRow(string Id, string Title, CampaignState Status, DateOnly StartAt, DateOnly DueAt);

/// <summary>Campaigns, newest first.</summary>
public sealed record CampaignListCard(IReadOnlyList<CampaignRow> Rows, IReadOnlyList<string> MissingThemes) : Card
{
    public override string Type => "campaign.list";

    public override Sentence Summary => "Awareness campaigns";

    public override void Draw(CardKit kit)
    {
        kit.Title("Awareness campaigns");
        if (MissingThemes.Count > 0)
        {
            kit.Notice(Tone.Warning, $"No campaign for all staff of the last 12 months covers: {Themes.InWords(MissingThemes)}.");
        }

        foreach (var row in Rows)
        {
            kit.Row(Sentence.Of(row.Title), $"{row.Status}, {row.StartAt} to {row.DueAt}", Tone.Default,
                row.Status is CampaignState.Running or CampaignState.Closed ? new CardButton("Coverage", new ShowCoverage(row.Id)) : new CardButton("Open", new ShowCampaign(row.Id)));
        }

        kit.Button("New campaign", new SayPhrase("new campaign"));
    }
}
