namespace IsmsBot.Workflows.Treatments;

/// <summary>Top management stands behind a high risk that its owner has accepted; never the owner themselves (RAC-03).</summary>
public sealed record EndorseAcceptance(string Record, int Version, string Picture) : StepAct<RiskAcceptance>(Record, Version)
{
    protected override string Action => "endorse";

    protected override Task<Reply?> AlreadyAsync(RiskAcceptance record, Turn turn) =>
        DecidedAsync(record, turn, record.EndorsedById, record.EndorsedAt);

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn)
    {
        var risk = await record.RiskAsync(turn);
        await record.RefuseItsOwnerAsync(risk, turn);
        await record.RefuseOtherPictureAsync(risk, Picture, turn);
        (record.EndorsedById, record.EndorsedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, Action);
        await turn.DecideAsync(record, Decision.Approved, null);
        await Activation.CountsAsync(turn, record, risk);
        await record.TellOwnerAsync(risk, $"{turn.Actor.Name} has endorsed your acceptance of {risk.Id}. It counts until {record.ExpiresAt}.", turn);
        return await AnswerAsync(record, turn, "Endorsed. It counts from now on.");
    }
}
