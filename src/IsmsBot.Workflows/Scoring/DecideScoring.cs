using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>
/// The owner decides after the second round: the median, or something else with the reason. It is a rating like any other, with the second opinion
/// where it falls by much (RSK-08).
/// </summary>
public sealed record DecideScoring(string Record, int Version) : StepAct<RiskScoring>(Record, Version), IFigures
{
    private const int ShortestReason = 10;

    public string? Likelihood { get; init; }

    public string? Confidentiality { get; init; }

    public string? Integrity { get; init; }

    public string? Availability { get; init; }

    public string? Reason { get; init; }

    protected override string Action => "decide";

    protected override async Task<Reply> DoAsync(RiskScoring record, Turn turn)
    {
        record.MustAllow(Action);
        var risk = await turn.Db.Set<Risk>().SingleAsync(r => r.Id == record.RiskId, turn.Cancellation);
        var form = await DecisionCard.ForAsync(turn, record, this, Reason);
        var level = RatingGuards.Read(form.Method.Content, this, form);
        var median = record.Second!.Score.Median;
        if (level.Score != median && Reason?.Trim().Length is null or < ShortestReason)
        {
            throw Refuse.With(form, "GEN-07", ("author", "those who answered"));
        }

        turn.Move(record, Action, Reason);
        if (Ratings.IsDoubted(risk, level))
        {
            return await SecondOpinions.AskAsync(turn, risk, level, Reason, form);
        }

        var bare = Ratings.Bare(form.Method.Content, risk, level, null, null, form);
        Ratings.Apply(turn, risk, level, bare, form.Method, $"{record.Id}, median {median}: {Reason}");
        return Reply.With(await RiskCards.ForAsync(turn, risk),
            $"Saved and confirmed: {level.Likelihood} times {level.Impact} is {level.Score}, {level.Band}.");
    }
}
