namespace IsmsBot.Workflows.Awareness;

/// <summary>Starts an approved campaign before its day. The cards go out at once, at the pace Teams allows.</summary>
public sealed record StartCampaign(string Record, int Version) : CampaignAct(Record, Version)
{
    public override Who Allowed() => Who.May("enrolment.defer");

    protected override async Task<Reply?> AlreadyAsync(Campaign record, Turn turn) =>
        record.Status == CampaignState.Running ? Reply.With(await CampaignCards.ForAsync(turn, record), "It is running already.") : null;

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        await CampaignGuards.MayStartAsync(turn, record);
        record.StartAt = turn.Today;
        turn.Move(record, "start");
        await Enrolling.PortionAsync(turn, record);
        return Reply.With(await CampaignCards.ForAsync(turn, record), "Started. The cards are on their way; nobody is written to outside working hours.");
    }
}

/// <summary>Cancels a campaign with a reason; open enrolments are cancelled with it, finished ones stay.</summary>
public sealed record CancelCampaign(string Record, int Version, string? Reason = null) : CampaignAct(Record, Version)
{
    public override Who Allowed() => Who.May("enrolment.defer");

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn)
    {
        Refuse.UnlessReasoned(Reason, Kernel.Words.Sentence.Of(await turn.NameAsync(record.AuthorId)));
        record.ClosingNote = Reason;
        turn.Move(record, "cancel", Reason);
        await Closing.CancelOpenAsync(turn, record.Id, "the campaign was cancelled");
        return Reply.With(await CampaignCards.ForAsync(turn, record), "Cancelled. What people have accepted is kept.");
    }
}
