namespace IsmsBot.Workflows.Risks;

/// <summary>RSK-08: a much lower rating waits for somebody else; until they confirm it the old one counts.</summary>
internal static class SecondOpinions
{
    public static async Task<Reply> AskAsync(Turn turn, Risk risk, Level level, string? reason, Kernel.Cards.Card form)
    {
        var reviewer = await ReviewerAsync(turn, risk);
        var said = Refuse.With(form, "RSK-08", ("risk", Sentence.Of(risk.Id)), ("old", $"{risk.CurrentScore}"), ("new", $"{level.Score}"), ("reviewer", Sentence.Of(reviewer.Name)));
        if (reason?.Trim().Length is null or < 10)
        {
            throw said;
        }

        (risk.Doubted, risk.DoubtedReason, risk.DoubtedById, risk.SecondOpinionById) = (level, reason.Trim(), turn.ActorId, reviewer.Id);
        turn.Edit(risk, "ask for a second opinion", "RSK-08");
        turn.Send(await CardAsync(turn, risk), reviewer, $"opinion:{risk.Id}:{risk.Version}", risk.Id);
        return Reply.With(await RiskCards.ForAsync(turn, risk), Sentence.Of(said.In(turn.Language)));
    }

    public static async Task<SecondOpinionCard> CardAsync(Turn turn, Risk risk) => new(
        risk.Id, risk.Version, risk.Title, await turn.NameAsync(risk.DoubtedById), risk.CurrentScore, risk.Current.Band, risk.Doubted!.Score, risk.Doubted.Band, risk.DoubtedReason!);

    /// <summary>The deputy among the ISMS managers, who does not keep the register day by day; never whoever rated and never the owner.</summary>
    private static async Task<Person> ReviewerAsync(Turn turn, Risk risk) =>
        (await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation)).LastOrDefault(p => p.Id != turn.ActorId && p.Id != risk.RiskOwnerId)
        ?? throw Refuse.Missing("a second ISMS manager for a second opinion");

    public static Task<Person> OwnerAsync(Turn turn, Risk risk) => turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation);
}
