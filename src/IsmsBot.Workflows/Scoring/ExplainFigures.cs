namespace IsmsBot.Workflows.Scoring;

/// <summary>Why somebody's figures lie far from the others': read by all before the second round, without a name.</summary>
public sealed record ExplainFigures(string Record, string? Why = null) : Act<RiskScoring>(Record)
{
    private const int ShortestReason = 10;

    public override Who Allowed() => Who.AnyOf<RiskScoring>("@reviewer", s => s.AssessorIds);

    protected override async Task<Reply> DoAsync(RiskScoring record, Turn turn)
    {
        if (record.Status != ScoringState.Explaining)
        {
            throw ScoringRounds.NotNow(record, "explain", $"{ScoringState.Explaining}");
        }

        var far = (await ScoringRounds.AnswersAsync(turn, record, 1)).Where(a => a.IsFar).ToList();
        var mine = far.Find(a => a.PersonId == turn.ActorId)
            ?? throw Refuse.With("GEN-11", ("assignee", "those whose figures lie far from the others'"));
        if (mine.Explanation is not null)
        {
            throw Refuse.With("GEN-03", ("name", Sentence.Of(turn.Actor.Name)), ("decision", "explain"), ("date", $"{record.UpdatedAt}"));
        }

        if (Why?.Trim().Length is null or < ShortestReason)
        {
            throw Refuse.With(new ExplainCard(record, mine.Score), "GEN-07", ("author", "the others"));
        }

        mine.Explanation = Why.Trim();

        // The same word as for an answer: the journal does not say whose figures lay far off.
        turn.Edit(record, "answered");
        if (far.TrueForAll(a => a.Explanation is not null))
        {
            await ScoringRounds.EndAsync(turn, record);
        }

        return Reply.With(
            await RoomCatalog.RegisterOf<RiskScoring>().CardAsync(record, turn.Reader), "Thank you. The others read it without your name.");
    }
}
