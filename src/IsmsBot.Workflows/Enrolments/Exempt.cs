namespace IsmsBot.Workflows.Enrolments;

/// <summary>Takes somebody out of a campaign for good: only the ISMS manager, with a reason, never for oneself (SOD-07).</summary>
public sealed record Exempt(string Record, string? Reason = null) : Act<Enrolment>(Record)
{
    public override Who Allowed() => RoomCatalog.RegisterOf<Enrolment>().WhoTakes("exempt");

    protected override async Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        var person = await Defer.ForAnotherAsync(record, turn);
        Refuse.UnlessReasoned(Reason, Sentence.Of(person.Name));
        record.ExemptReason = Reason;
        await Defer.DecideAsync(record, turn, "exempt", Reason);
        return Reply.Say($"{person.Name} is exempt from this campaign and no longer counts.");
    }
}
