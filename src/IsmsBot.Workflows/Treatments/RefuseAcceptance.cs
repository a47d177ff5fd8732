namespace IsmsBot.Workflows.Treatments;

/// <summary>Top management does not stand behind it; the owner reads why.</summary>
public sealed record RefuseAcceptance(string Record, int Version, string? Reason = null) : StepAct<RiskAcceptance>(Record, Version)
{
    protected override string Action => "refuse";

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn)
    {
        var risk = await record.RiskAsync(turn);
        await record.RefuseItsOwnerAsync(risk, turn);
        var owner = Sentence.Of(await turn.NameAsync(risk.RiskOwnerId));
        Refuse.UnlessReasoned(Reason, owner);
        turn.Move(record, Action, Reason);
        await turn.DecideAsync(record, Decision.Rejected, Reason);
        Sentence news = $"{turn.Actor.Name} does not endorse your acceptance of {risk.Id}: {Reason}";
        await record.TellOwnerAsync(risk, news, turn, new CardButton("Decide", new SayPhrase($"decide {risk.Id}")));
        return await AnswerAsync(record, turn, $"Refused. {owner} reads why.");
    }
}
