namespace IsmsBot.Workflows.Awareness;

/// <summary>Shows how a campaign stands. Changes nothing.</summary>
public sealed record ShowCoverage(string Record, By Cut = By.Unit) : Act<Campaign>(Record)
{
    public override Who Allowed() => Who.May("campaign.coverage");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn) =>
        Reply.With(await CoverageCards.ForAsync(turn, record, Cut));
}

/// <summary>Shows a campaign to those who make or approve campaigns. Changes nothing.</summary>
public sealed record ShowCampaign(string Record) : Act<Campaign>(Record)
{
    public override Who Allowed() => Who.May("campaign.edit").Or(Who.May("campaign.approve"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn) =>
        Reply.With(await CampaignCards.ForAsync(turn, record) with { Own = record.AuthorId == turn.ActorId });
}

/// <summary>Shows a person their own enrolment: the button of lists and digests. Changes nothing.</summary>
public sealed record ShowEnrolment(string Record) : Act<Enrolment>(Record)
{
    public override Who Allowed() => Who.Only<Enrolment>("@self", e => e.PersonId);

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        var campaign = await turn.Db.Set<Campaign>().FindAsync([record.CampaignId], turn.Cancellation) ?? throw Refuse.NotFound(record.CampaignId, "my policies");
        return Reply.With(await EnrolmentCards.ForAsync(turn, record, campaign, turn.Today));
    }
}
