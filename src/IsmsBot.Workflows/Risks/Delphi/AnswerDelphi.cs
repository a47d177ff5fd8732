namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>
/// An assessor's figures of a round: once, for themselves, while the round runs. Several answer at the same time, so the card is not bound to a version
/// but to the round.
/// </summary>
public sealed record AnswerDelphi(string Record, int Round, string? Likelihood = null, string? Confidentiality = null, string? Integrity = null, string? Availability = null) : Act<DelphiScoring>(Record)
{
    public override Who Allowed() => Who.AnyOf<DelphiScoring>("@reviewer", s => s.AssessorIds);

    protected override async Task<Reply> DoAsync(DelphiScoring record, Turn turn)
    {
        var runs = record.Status is DelphiState.RoundOne or DelphiState.RoundTwo && record.Round == Round && record.EndsOn >= turn.Today;
        Refuse.Unless(runs, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", $"answer round {Round}"), ("states", $"round {Round}, until its last day"));
        var answers = await DelphiRounds.AnswersAsync(turn, record, Round);
        var mine = answers.Single(a => a.PersonId == turn.ActorId);
        if (mine.AnsweredOn is { } day)
        {
            throw Refuse.With("GEN-03", ("name", Sentence.Of(turn.Actor.Name)), ("decision", $"answer round {Round}"), ("date", $"{day}"));
        }

        var method = await MethodInForce.NeededAsync(turn);
        Refuse.Unless(method.Label == record.MethodVersion, "RSK-06", ("risk", Sentence.Of(record.RiskId)), ("old", Sentence.Of(record.MethodVersion)), ("new", Sentence.Of(method.Label)));
        var level = RatingGuards.Read(method.Content, Likelihood, Confidentiality, Integrity, Availability, (await DelphiCards.AskAsync(turn, record)) with { Typed = new TypedRating(Likelihood, Confidentiality, Integrity, Availability, null, null, null) });
        (mine.Likelihood, mine.ImpactC, mine.ImpactI, mine.ImpactA, mine.Score, mine.AnsweredOn, mine.NextStepOn) = (level.Likelihood, level.ImpactC, level.ImpactI, level.ImpactA, level.Score, turn.Today, null);
        turn.Edit(record, "answered");
        if (answers.TrueForAll(a => a.AnsweredOn is not null))
        {
            await DelphiRounds.EndAsync(turn, record);
        }

        return Reply.Say($"Thank you. Your answer of round {Round} is kept; whose it is stays hidden.");
    }
}

/// <summary>Why somebody's figures lie far from the others': read by all before the second round, without a name.</summary>
public sealed record ExplainDelphi(string Record, string? Why = null) : Act<DelphiScoring>(Record)
{
    public override Who Allowed() => Who.AnyOf<DelphiScoring>("@reviewer", s => s.AssessorIds);

    protected override async Task<Reply> DoAsync(DelphiScoring record, Turn turn)
    {
        Refuse.Unless(record.Status == DelphiState.Explaining, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "explain"), ("states", $"{DelphiState.Explaining}"));
        var far = (await DelphiRounds.AnswersAsync(turn, record, 1)).Where(a => a.IsFar).ToList();
        var mine = far.Find(a => a.PersonId == turn.ActorId) ?? throw Refuse.With("GEN-11", ("assignee", "those whose figures lie far from the others'"));
        if (mine.Explanation is not null)
        {
            throw Refuse.With("GEN-03", ("name", Sentence.Of(turn.Actor.Name)), ("decision", "explain"), ("date", $"{record.UpdatedAt}"));
        }

        if (Why?.Trim().Length is null or < 10)
        {
            throw Refuse.With(await DelphiCards.ExplainAsync(turn, record, mine), "GEN-07", ("author", "the others"));
        }

        mine.Explanation = Why.Trim();

        // The same word as for an answer: the journal does not say whose figures lay far off.
        turn.Edit(record, "answered");
        if (far.TrueForAll(a => a.Explanation is not null))
        {
            await DelphiRounds.EndAsync(turn, record);
        }

        return Reply.Say("Thank you. The others read it without your name.");
    }
}

/// <summary>Opens what a scoring asks of this person, or how far it is. Changes nothing.</summary>
public sealed record ShowDelphi(string Record) : Act<DelphiScoring>(Record)
{
    public override Who Allowed() => Who.AnyOf<DelphiScoring>("@reviewer", s => s.AssessorIds).Or(RiskWho.OwnerThrough<DelphiScoring>(s => s.RiskId)).Or(Who.MayForAll("risk.rate"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(DelphiScoring record, Turn turn)
    {
        var mine = await turn.Db.Set<DelphiAnswer>().AsNoTracking().FirstOrDefaultAsync(a => a.DelphiId == record.Id && a.Round == record.Round && a.PersonId == turn.ActorId, turn.Cancellation);
        return record.Status switch
        {
            DelphiState.RoundOne or DelphiState.RoundTwo when mine is { AnsweredOn: null } => Reply.With(await DelphiCards.AskAsync(turn, record)),
            DelphiState.Explaining when mine is { IsFar: true, Explanation: null } => Reply.With(await DelphiCards.ExplainAsync(turn, record, mine)),
            _ => Reply.With(await DelphiCards.ResultAsync(turn, record, turn.ActorId)),
        };
    }
}
