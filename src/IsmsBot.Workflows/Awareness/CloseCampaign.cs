namespace IsmsBot.Workflows.Awareness;

/// <summary>Closes a running campaign with a note on those who have not finished; the figures are frozen (domain 7.6).</summary>
public sealed record CloseCampaign(string Record, int Version, string? Note = null) : CampaignAct(Record, Version)
{
    public override Who Allowed() => Who.May("enrolment.defer");

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        Refuse.UnlessReasoned(Note, "the auditor");
        await Closing.CloseAsync(turn, record, Note!);
        await Closing.CancelOpenAsync(turn, record.Id, "the campaign was closed");
        return Reply.With(await CoverageCards.ForAsync(turn, record, By.Unit), "Closed. The figures are frozen.");
    }
}
