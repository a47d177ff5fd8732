namespace IsmsBot.Workflows.Campaigns;

/// <summary>Cancels a campaign with a reason; open enrolments are cancelled with it, finished ones stay.</summary>
public sealed record CancelCampaign(string Record, int Version, string? Reason = null) : StepAct<Campaign>(Record, Version)
{
    protected override string Action => "cancel";

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.AuthorId)));
        await turn.EndAsync(record, Action, Reason);
        return await AnswerAsync(record, turn, "Cancelled. What people have accepted is kept.");
    }
}
