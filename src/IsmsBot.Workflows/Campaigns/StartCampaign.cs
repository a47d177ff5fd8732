namespace IsmsBot.Workflows.Campaigns;

/// <summary>Starts an approved campaign before its day. The cards go out at once, at the pace Teams allows.</summary>
public sealed record StartCampaign(string Record, int Version) : StepAct<Campaign>(Record, Version)
{
    protected override string Action => "start";

    protected override async Task<Reply?> AlreadyAsync(Campaign record, Turn turn) =>
        record.Status == CampaignState.Running ? await AnswerAsync(record, turn, "It is running already.") : null;

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        await CampaignGuards.MayStartAsync(turn, record);
        record.StartAt = turn.Today;
        await turn.StartAsync(record);
        return await AnswerAsync(record, turn, "Started. The cards are on their way; nobody is written to outside working hours.");
    }
}
