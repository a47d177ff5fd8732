namespace IsmsBot.Workflows.Campaigns;

/// <summary>Closes a running campaign with a note on those who have not finished; the figures are frozen (domain 7.6).</summary>
public sealed record CloseCampaign(string Record, int Version, string? Reason = null) : StepAct<Campaign>(Record, Version)
{
    protected override string Action => "close";

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, "the auditor");
        await turn.EndAsync(record, Action, Reason);
        return await AnswerAsync(record, turn, "Closed. The figures are frozen.");
    }
}
