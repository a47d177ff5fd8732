using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>RSK-08: a much lower rating waits for somebody else; until they confirm it the old one counts.</summary>
internal static class SecondOpinions
{
    public static async Task<Reply> AskAsync(Turn turn, Risk risk, Level level, string? reason, Kernel.Cards.Card form, CancellationToken cancellationToken)
    {
        var reviewer = await ReviewerAsync(turn, risk, cancellationToken);
        var said = Refuse.With(form, "RSK-08", ("risk", Sentence.Of(risk.Id)), ("old", $"{risk.CurrentScore}"), ("new", $"{level.Score}"), ("reviewer", Sentence.Of(reviewer.Name)));
        if (reason?.Trim().Length is null or < 10)
        {
            throw said;
        }

        (risk.Doubted, risk.DoubtedReason, risk.DoubtedById, risk.SecondOpinionById) = (level, reason.Trim(), turn.ActorId, reviewer.Id);
        turn.Edit(risk, "ask for a second opinion", "RSK-08");
        turn.Send(await CardAsync(turn, risk, cancellationToken), reviewer, $"opinion:{risk.Id}:{risk.Version}", risk.Id);
        return Reply.With(await RiskCards.ForAsync(turn, risk, cancellationToken), Sentence.Of(said.In(turn.Language)));
    }

    public static async Task<SecondOpinionCard> CardAsync(Turn turn, Risk risk, CancellationToken cancellationToken) => new(
        risk.Id, risk.Version, risk.Title, await turn.NameAsync(risk.DoubtedById, cancellationToken), risk.CurrentScore, risk.Current.Band, risk.Doubted!.Score, risk.Doubted.Band, risk.DoubtedReason!);

    /// <summary>The deputy among the ISMS managers, who does not keep the register day by day; never whoever rated and never the owner.</summary>
    private static async Task<Person> ReviewerAsync(Turn turn, Risk risk, CancellationToken cancellationToken) =>
        (await RiskWho.HoldersAsync(turn.Db, Role.IsmsManager, cancellationToken)).LastOrDefault(p => p.Id != turn.ActorId && p.Id != risk.RiskOwnerId)
        ?? throw Refuse.Missing("a second ISMS manager for a second opinion");

    public static Task<Person> OwnerAsync(Turn turn, Risk risk, CancellationToken cancellationToken) => turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, cancellationToken);
}
