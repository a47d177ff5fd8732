using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>The second opinion on a much lower rating: it counts from now on, or it is dropped and the old one stays (RSK-08).</summary>
public sealed record GiveOpinion(string Record, int Version, bool Agree, string? Reason = null) : RiskAct(Record, Version)
{
    public override Who Allowed() => RiskWho.Reviewer;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.RiskOwnerId, turn.Cancellation);
        if (!Agree)
        {
            Refuse.UnlessReasoned(Reason, Sentence.Of(owner.Name));
            record.EndDoubt();
            turn.Edit(record, "second opinion: no", Reason);
            Tell($"The lower rating of {record.Id} was not confirmed: {Reason}. {record.CurrentScore} stays.");
            return await AnswerAsync(record, turn, $"Not confirmed. {record.CurrentScore} stays, and {owner.Name} is told why.");
        }

        var (level, ratedById) = (record.Doubted!, record.DoubtedById);
        Ratings.Apply(turn, record, level, record.Inherent, await MethodInForce.NeededAsync(turn), record.DoubtedReason);

        // The owner stood by the rating when they asked for it; somebody else's still waits for the owner.
        if (ratedById == record.RiskOwnerId)
        {
            (record.OwnerConfirmedAt, record.RateBy) = (turn.Today, record.NextReviewAt);
        }

        Tell($"The lower rating of {record.Id} is confirmed: {level.Score}, {level.Band}.");
        return await AnswerAsync(record, turn, $"Confirmed. {record.Id} is now {level.Score}, {level.Band}.");

        static async Task<Reply> AnswerAsync(Risk risk, Turn turn, Sentence said) => Reply.With(await RiskCards.ForAsync(turn, risk), said);

        void Tell(Sentence news) =>
            turn.Send(new NewsCard(record.Id, record.Title, news), owner, $"risk-news:{record.Id}:{record.Version}", record.Id);
    }
}
