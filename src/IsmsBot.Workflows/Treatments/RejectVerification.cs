namespace IsmsBot.Workflows.Treatments;

/// <summary>"Not yet": back to whoever carries it out, with the reason.</summary>
public sealed record RejectVerification(string Record, int Version, string? Reason = null) : StepAct<Treatment>(Record, Version)
{
    protected override string Action => "reject-verification";

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        await VerifyTreatment.NotOnesOwnAsync(record, turn);
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.ResponsibleId)));
        (record.ImplementedAt, record.VerifyBy) = (null, null);
        turn.Move(record, Action, Reason);
        var responsible = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.ResponsibleId, turn.Cancellation);
        var card = (RecordCard)await Register.CardAsync(record, turn.For(responsible));
        turn.Send(card with { Notices = [(Tone.Warning, $"Not yet: {Reason}")] }, responsible, $"treatment:{record.Id}:{record.Version}", record.Id);
        return await AnswerAsync(record, turn, "Sent back with the reason.");
    }
}
