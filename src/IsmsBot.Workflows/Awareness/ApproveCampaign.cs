namespace IsmsBot.Workflows.Awareness;

/// <summary>Approves a campaign: never by its author (SOD-01), never with nobody in its audience or content that is not published (AWR-04).</summary>
public sealed record ApproveCampaign(string Record, int Version) : CampaignAct(Record, Version)
{
    public override Who Allowed() => Who.May("campaign.approve");

    protected override async Task<Reply?> AlreadyAsync(Campaign record, Turn turn)
    {
        if (record.Status == CampaignState.Draft || record.ApprovedById is null)
        {
            return null;
        }

        var name = await turn.NameAsync(record.ApprovedById);
        return Reply.With(
            await CampaignCards.ForAsync(turn, record),
            Sentence.Of(Refuse.With("GEN-03", ("name", Sentence.Of(name)), ("decision", "approve"), ("date", $"{record.UpdatedAt}")).In(turn.Language)));
    }

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        if (record.AuthorId == turn.ActorId)
        {
            var others = await CampaignApprovers.ForAsync(turn.Db, record.AuthorId, turn.Cancellation);
            throw Refuse.With("SOD-01", ("version", $"{record.Version}"), ("doc", $"the campaign {record.Title}"), ("alternative", others.Count == 0 ? (Sentence)"another approver" : Sentence.Of(others[0].Name)));
        }

        await CampaignGuards.MayStartAsync(turn, record);
        record.ApprovedById = turn.ActorId;
        turn.Move(record, "approve");
        await turn.DecideAsync(record, Decision.Approved, null);
        return Reply.With(await CampaignCards.ForAsync(turn, record), $"Approved. It starts on {record.StartAt} by itself, or now if you press the button.");
    }
}
