namespace IsmsBot.Workflows.Campaigns;

/// <summary>Approves a campaign: never by its author (SOD-01), never with nobody in its audience or content that is not published (AWR-04).</summary>
public sealed record ApproveCampaign(string Record, int Version) : StepAct<Campaign>(Record, Version)
{
    protected override string Action => "approve";

    protected override async Task<Reply?> AlreadyAsync(Campaign record, Turn turn)
    {
        if (record.Status == CampaignState.Draft || record.ApprovedById is null)
        {
            return null;
        }

        var name = Sentence.Of(await turn.NameAsync(record.ApprovedById));
        var already = Refuse.With("GEN-03", ("name", name), ("decision", "approve"), ("date", $"{record.UpdatedAt}"));
        return await AnswerAsync(record, turn, Sentence.Of(already.In(turn.Language)));
    }

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        if (Register.IsBarred(record, Action, turn.ActorId))
        {
            var others = await NewCampaigns.ApproversAsync(turn, record.AuthorId);
            throw Refuse.With(
                "SOD-01", ("version", $"{record.Version}"), ("doc", $"the campaign {record.Title}"),
                ("alternative", others.Count == 0 ? (Sentence)"another approver" : Sentence.Of(others[0].Name)));
        }

        await CampaignGuards.MayStartAsync(turn, record);
        record.ApprovedById = turn.ActorId;
        turn.Move(record, Action);
        await turn.DecideAsync(record, Decision.Approved, null);
        return await AnswerAsync(record, turn, $"Approved. It starts on {record.StartAt} by itself, or now if you press the button.");
    }
}
