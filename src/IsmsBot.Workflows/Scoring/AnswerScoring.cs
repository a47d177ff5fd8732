using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>
/// An assessor's figures of a round: once, for themselves, while the round runs. Several answer at the same time, so the card is not bound to a
/// version but to the round.
/// </summary>
public sealed record AnswerScoring(
    string Record, int Round, string? Likelihood = null, string? Confidentiality = null, string? Integrity = null, string? Availability = null)
    : Act<RiskScoring>(Record), IFigures
{
    public override Who Allowed() => Who.AnyOf<RiskScoring>("@reviewer", s => s.AssessorIds);

    protected override async Task<Reply> DoAsync(RiskScoring record, Turn turn)
    {
        if (!record.IsRunning || record.Round != Round || record.EndsOn < turn.Today)
        {
            throw ScoringRounds.NotNow(record, $"answer round {Round}", $"round {Round}, until its last day");
        }

        var answers = await ScoringRounds.AnswersAsync(turn, record, Round);
        var mine = answers.Single(a => a.PersonId == turn.ActorId);
        if (mine.AnsweredOn is { } day)
        {
            throw Refuse.With("GEN-03", ("name", Sentence.Of(turn.Actor.Name)), ("decision", $"answer round {Round}"), ("date", $"{day}"));
        }

        var form = await FiguresCard.ForAsync(turn, record, this);
        var (old, now) = (record.MethodVersion, form.Method.Label);
        Refuse.Unless(old == now, "RSK-06", ("risk", Sentence.Of(record.RiskId)), ("old", Sentence.Of(old)), ("new", Sentence.Of(now)));
        mine.Answer(RatingGuards.Read(form.Method.Content, this, form), turn.Today);
        turn.Edit(record, "answered");
        if (answers.TrueForAll(a => a.AnsweredOn is not null))
        {
            await ScoringRounds.EndAsync(turn, record);
        }

        // A card of their own: the others are in the middle of theirs, which must stay as they are.
        return Reply.With(
            await RoomCatalog.RegisterOf<RiskScoring>().CardAsync(record, turn.Reader),
            $"Thank you. Your answer of round {Round} is kept; whose it is stays hidden.");
    }
}
