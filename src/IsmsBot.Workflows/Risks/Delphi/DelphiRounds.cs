using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>Opens and ends the rounds of a scoring: a round ends when all have answered or when its last day is over.</summary>
internal static class DelphiRounds
{
    /// <summary>Figures that lie so many points from the median are far from it.</summary>
    private const int Far = RateRisk.DoubtedFall;

    /// <summary>Fewer answers say nothing about a spread, and would show whose they are.</summary>
    private const int FewestAnswers = 2;

    public static Task<List<DelphiAnswer>> AnswersAsync(Turn turn, DelphiScoring scoring, int round) =>
        turn.Db.Set<DelphiAnswer>().Where(a => a.DelphiId == scoring.Id && a.Round == round).OrderBy(a => a.Id).ToListAsync(turn.Cancellation);

    /// <summary>Asks every assessor for their figures.</summary>
    public static async Task OpenAsync(Turn turn, DelphiScoring scoring)
    {
        foreach (var person in await turn.Db.People.AsNoTracking().Where(p => scoring.AssessorIds.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(turn.Cancellation))
        {
            turn.Db.Add(new DelphiAnswer
            {
                Id = DelphiAnswer.IdOf(scoring.Id, scoring.Round, person.Id),
                DelphiId = scoring.Id,
                Round = scoring.Round,
                PersonId = person.Id,
                NextStepOn = ReminderPlan.Of(DelphiReminder.PolicyId).NextAfter(scoring.EndsOn, turn.Today),
            });
            turn.Send(await DelphiCards.AskAsync(turn, scoring), person, $"delphi:{scoring.Id}:{scoring.Round}:{person.Id}", scoring.Id);
        }
    }

    /// <summary>Ends what runs now and begins what follows.</summary>
    public static async Task EndAsync(Turn turn, DelphiScoring scoring)
    {
        if (scoring.Status == DelphiState.Explaining)
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
        var assessment = await turn.Db.Set<RiskAssessment>().SingleAsync(a => a.Id == scoring.AssessmentId, turn.Cancellation);
        assessment.Spreads = [.. assessment.Spreads, spread.InWords(scoring.RiskId, scoring.Round)];
        turn.Edit(assessment, "spread of a round", scoring.Id);
        if (scoring.Status == DelphiState.RoundTwo)
        {
            scoring.SecondSpread = spread.ToString();
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

    private static async Task InviteAsync(Turn turn, DelphiScoring scoring, List<DelphiAnswer> answers)
    {
        scoring.EndsOn = turn.Today.AddDays(DelphiScoring.ExplainDays);
        turn.Move(scoring, "end-round", to: DelphiState.Explaining);
        foreach (var far in answers.Where(a => a.IsFar))
        {
            var person = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == far.PersonId, turn.Cancellation);
            turn.Send(await DelphiCards.ExplainAsync(turn, scoring, far), person, $"delphi-why:{scoring.Id}:{person.Id}", scoring.Id);
        }
    }

    private static async Task SecondRoundAsync(Turn turn, DelphiScoring scoring, string action)
    {
        scoring.EndsOn = turn.Today.AddDays(DelphiScoring.RoundDays);
        turn.Move(scoring, action, to: DelphiState.RoundTwo);
        await OpenAsync(turn, scoring);
    }

    private static async Task AskOwnerAsync(Turn turn, DelphiScoring scoring)
    {
        var owner = await turn.Db.Set<Risk>().Where(r => r.Id == scoring.RiskId).Select(r => r.RiskOwnerId).SingleAsync(turn.Cancellation);
        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == owner, turn.Cancellation) is { } person)
        {
            turn.Send(await DelphiCards.ResultAsync(turn, scoring, person.Id), person, $"delphi-result:{scoring.Id}", scoring.Id);
        }
    }

    private static async Task GiveUpAsync(Turn turn, DelphiScoring scoring)
    {
        turn.Move(scoring, "cancel", "fewer than two answers");
        var starter = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == scoring.StartedById, turn.Cancellation);
        turn.Send(new NewsCard(scoring.RiskId, scoring.Title, $"The scoring {scoring.Id} has ended without a result: fewer than two people answered."), starter, $"delphi-end:{scoring.Id}", scoring.Id);
    }
}
