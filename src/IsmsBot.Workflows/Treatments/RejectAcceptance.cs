namespace IsmsBot.Workflows.Treatments;

/// <summary>The owner does not accept what remains; more has to be done.</summary>
public sealed record RejectAcceptance(string Record, int Version, string? WhyNot = null) : StepAct<RiskAcceptance>(Record, Version)
{
    protected override string Action => "reject";

    internal static void Draw(CardKit form) => form.Ask(nameof(WhyNot), "Why not?", multiline: true, most: 500);

    protected override async Task<Reply> DoAsync(RiskAcceptance record, Turn turn)
    {
        Refuse.UnlessReasoned(WhyNot, "the ISMS manager");
        turn.Move(record, Action, WhyNot);
        foreach (var manager in await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation))
        {
            var news = new NewsCard(record.RiskId, record.Title, $"{turn.Actor.Name} does not accept what remains of {record.RiskId}: {WhyNot}");
            turn.Send(news, manager, $"risk-news:{record.Id}:{manager.Id}:{record.Version}", record.Id);
        }

        return await AnswerAsync(record, turn, "Not accepted. Propose what else can be done.");
    }
}
