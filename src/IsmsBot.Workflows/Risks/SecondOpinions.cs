using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>RSK-08: a much lower rating waits for somebody else; until they confirm it the old one counts.</summary>
public static class SecondOpinions
{
    private const int ShortestReason = 10;

    public static async Task<Reply> AskAsync(Turn turn, Risk risk, Level level, string? reason, Card form)
    {
        var reviewer = await ReviewerAsync(turn, risk);
        var said = Refuse.With(
            form, "RSK-08", ("risk", Sentence.Of(risk.Id)), ("old", $"{risk.CurrentScore}"), ("new", $"{level.Score}"),
            ("reviewer", Sentence.Of(reviewer.Name)));
        if (reason?.Trim().Length is null or < ShortestReason)
        {
            throw said;
        }

        risk.Doubt(level, reason.Trim(), turn.ActorId, reviewer.Id, turn.Today.AddDays(Risk.DaysForOpinion));
        turn.Edit(risk, "ask for a second opinion", "RSK-08");
        turn.Send(await RoomCatalog.RegisterOf<Risk>().CardAsync(risk, turn.For(reviewer)), reviewer, $"opinion:{risk.Id}:{risk.Version}", risk.Id);
        return Reply.With(await RiskCards.ForAsync(turn, risk), Sentence.Of(said.In(turn.Language)));
    }

    /// <summary>The deputy among the ISMS managers, who does not keep the register day by day; never whoever rated and never the owner.</summary>
    private static async Task<Person> ReviewerAsync(Turn turn, Risk risk) =>
        (await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation))
            .LastOrDefault(p => p.Id != turn.ActorId && p.Id != risk.RiskOwnerId)
        ?? throw Refuse.Missing("a second ISMS manager for a second opinion");
}
