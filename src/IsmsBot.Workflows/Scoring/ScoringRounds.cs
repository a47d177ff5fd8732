using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>Opens and ends the rounds of a scoring: a round ends when all have answered or when its last day is over.</summary>
internal static class ScoringRounds
{
    /// <summary>Figures that lie so many points from the median are far from it.</summary>
    private const int Far = Ratings.DoubtedFall;

    /// <summary>Fewer answers say nothing about a spread, and would show whose they are.</summary>
    private const int FewestAnswers = 2;

    public static Task<List<ScoringAnswer>> AnswersAsync(Turn turn, RiskScoring scoring, int round) =>
        turn.Db.Set<ScoringAnswer>().Where(a => a.ScoringId == scoring.Id && a.Round == round).OrderBy(a => a.Id).ToListAsync(turn.Cancellation);

    /// <summary>How many have answered the round, with what this turn has changed.</summary>
    public static async Task<int> AnsweredAsync(Turn turn, RiskScoring scoring) => turn.Db.Set<ScoringAnswer>().Local
        .Where(a => a.ScoringId == scoring.Id && a.Round == scoring.Round).ToList() is { Count: > 0 } tracked
            ? tracked.Count(a => a.AnsweredOn is not null)
        : (await AnswersAsync(turn, scoring, scoring.Round)).Count(a => a.AnsweredOn is not null);

    /// <summary>What those far off have said. In the order of the alphabet, so that the place in the list says nothing about who wrote.</summary>
    public static async Task<IReadOnlyList<string>> ExplanationsAsync(Turn turn, RiskScoring scoring) =>
        [.. (await AnswersAsync(turn, scoring, 1)).Where(a => a.IsFar).Select(a => a.Explanation).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>GEN-05: what is asked for is over or has not begun.</summary>
    public static Refusal NotNow(RiskScoring scoring, Sentence action, Sentence states) =>
        Refuse.With("GEN-05", ("id", Sentence.Of(scoring.Id)), ("state", $"{scoring.Status}"), ("action", action), ("states", states));

    /// <summary>Asks every assessor for their figures.</summary>
    public static async Task OpenAsync(Turn turn, RiskScoring scoring)
    {
        var card = await FiguresCard.ForAsync(turn, scoring, PutIn.Nothing);
        var people = await turn.Db.People.AsNoTracking().Where(p => scoring.AssessorIds.Contains(p.Id)).OrderBy(p => p.Id)
            .ToListAsync(turn.Cancellation);
        foreach (var person in people)
        {
            turn.Db.Add(new ScoringAnswer
            {
                Id = ScoringAnswer.IdOf(scoring.Id, scoring.Round, person.Id),
                ScoringId = scoring.Id,
                Round = scoring.Round,
                PersonId = person.Id,
                NextStepOn = ReminderPlan.Of(ScoringReminder.PolicyId).NextAfter(scoring.EndsOn, turn.Today),
            });
            turn.Send(card, person, $"scoring:{scoring.Id}:{scoring.Round}:{person.Id}", scoring.Id);
        }
    }

    /// <summary>Ends what runs now and begins what follows.</summary>
    public static async Task EndAsync(Turn turn, RiskScoring scoring)
    {
        if (scoring.Status == ScoringState.Explaining)
        {
            await SecondRoundAsync(turn, scoring, "end-explaining");
            return;
        }

        var all = await AnswersAsync(turn, scoring, scoring.Round);
        var answers = all.Where(a => a.AnsweredOn is not null).ToList();
        all.ForEach(a => a.NextStepOn = null);
        if (answers.Count < FewestAnswers)
        {
            await GiveUpAsync(turn, scoring);
            return;
        }

        var spread = Spread.Of(answers);
        await KeepAsync(turn, scoring, spread);
        if (scoring.Status == ScoringState.RoundTwo)
        {
            (scoring.SecondSpread, scoring.EndsOn) = (spread.ToString(), turn.Today.AddDays(RiskScoring.DecideDays));
            turn.Move(scoring, "end-round");
            await AskOwnerAsync(turn, scoring);
            return;
        }

        scoring.FirstSpread = spread.ToString();
        answers.ForEach(a => a.IsFar = Math.Abs(a.Score - spread.Score.Median) > Far);
        if (answers.Exists(a => a.IsFar))
        {
            await InviteAsync(turn, scoring, answers);
            return;
        }

        await SecondRoundAsync(turn, scoring, "end-round");
    }

    private static async Task KeepAsync(Turn turn, RiskScoring scoring, Spread spread)
    {
        var assessment = await turn.Db.Set<RiskAssessment>().SingleAsync(a => a.Id == scoring.AssessmentId, turn.Cancellation);
        assessment.Spreads = [.. assessment.Spreads, spread.InWords(scoring.RiskId, scoring.Round)];
        turn.Edit(assessment, "spread of a round", scoring.Id);
    }

    private static async Task InviteAsync(Turn turn, RiskScoring scoring, List<ScoringAnswer> answers)
    {
        scoring.EndsOn = turn.Today.AddDays(RiskScoring.ExplainDays);
        turn.Move(scoring, "end-round", to: ScoringState.Explaining);
        foreach (var far in answers.Where(a => a.IsFar))
        {
            var person = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == far.PersonId, turn.Cancellation);
            turn.Send(new ExplainCard(scoring, far.Score), person, $"scoring-why:{scoring.Id}:{person.Id}", scoring.Id);
        }
    }

    private static async Task SecondRoundAsync(Turn turn, RiskScoring scoring, string action)
    {
        scoring.EndsOn = turn.Today.AddDays(RiskScoring.RoundDays);
        turn.Move(scoring, action, to: ScoringState.RoundTwo);
        await OpenAsync(turn, scoring);
    }

    private static async Task AskOwnerAsync(Turn turn, RiskScoring scoring)
    {
        var owner = await turn.Db.Set<Risk>().Where(r => r.Id == scoring.RiskId).Select(r => r.RiskOwnerId).SingleAsync(turn.Cancellation);
        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == owner, turn.Cancellation) is { } person)
        {
            turn.Send(await DecisionCard.ForAsync(turn, scoring), person, $"scoring-result:{scoring.Id}", scoring.Id);
        }
    }

    private static async Task GiveUpAsync(Turn turn, RiskScoring scoring)
    {
        turn.Move(scoring, "cancel", "fewer than two answers");
        var starter = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == scoring.StartedById, turn.Cancellation);
        Sentence news = $"The scoring {scoring.Id} has ended without a result: fewer than two people answered.";
        turn.Send(new NewsCard(scoring.RiskId, scoring.Title, news), starter, $"scoring-end:{scoring.Id}", scoring.Id);
    }
}
