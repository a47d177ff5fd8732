using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Reminders;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>Opens and ends the rounds of a scoring: a round ends when all have answered or when its last day is over.</summary>
internal static class DelphiRounds
{
    /// <summary>Figures that lie so many points from the median are far from it.</summary>
    private const int Far = RateRisk.DoubtedFall;

    /// <summary>Fewer answers say nothing about a spread, and would show whose they are.</summary>
    private const int FewestAnswers = 2;

    public static Task<List<DelphiAnswer>> AnswersAsync(Turn turn, DelphiScoring scoring, int round, CancellationToken cancellationToken) =>
        turn.Db.Set<DelphiAnswer>().Where(a => a.DelphiId == scoring.Id && a.Round == round).OrderBy(a => a.Id).ToListAsync(cancellationToken);

    /// <summary>Asks every assessor for their figures.</summary>
    public static async Task OpenAsync(Turn turn, DelphiScoring scoring, CancellationToken cancellationToken)
    {
        foreach (var person in await turn.Db.People.AsNoTracking().Where(p => scoring.AssessorIds.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(cancellationToken))
        {
            turn.Db.Add(new DelphiAnswer
            {
                Id = DelphiAnswer.IdOf(scoring.Id, scoring.Round, person.Id),
                DelphiId = scoring.Id,
                Round = scoring.Round,
                PersonId = person.Id,
                NextStepOn = ReminderPlan.Of(DelphiReminder.PolicyId).NextAfter(scoring.EndsOn, turn.Today),
            });
            turn.Send(await DelphiCards.AskAsync(turn, scoring, cancellationToken), person, $"delphi:{scoring.Id}:{scoring.Round}:{person.Id}", scoring.Id);
        }
    }

    /// <summary>Ends what runs now and begins what follows.</summary>
    public static async Task EndAsync(Turn turn, DelphiScoring scoring, CancellationToken cancellationToken)
    {
        if (scoring.Status == DelphiState.Explaining)
        {
            await SecondRoundAsync(turn, scoring, "end-explaining", cancellationToken);
            return;
        }

        var all = await AnswersAsync(turn, scoring, scoring.Round, cancellationToken);
        var answers = all.Where(a => a.AnsweredOn is not null).ToList();
        all.ForEach(a => a.NextStepOn = null);
        if (answers.Count < FewestAnswers)
        {
            await GiveUpAsync(turn, scoring, cancellationToken);
            return;
        }

        var spread = Spread.Of(answers);
        var assessment = await turn.Db.Set<RiskAssessment>().SingleAsync(a => a.Id == scoring.AssessmentId, cancellationToken);
        assessment.Spreads = [.. assessment.Spreads, spread.InWords(scoring.RiskId, scoring.Round)];
        turn.Edit(assessment, "spread of a round", scoring.Id);
        if (scoring.Status == DelphiState.RoundTwo)
        {
            scoring.SecondSpread = spread.ToString();
            turn.Move(scoring, DelphiScoring.Lifecycle, "end-round");
            await AskOwnerAsync(turn, scoring, cancellationToken);
            return;
        }

        scoring.FirstSpread = spread.ToString();
        answers.ForEach(a => a.IsFar = Math.Abs(a.Score - spread.Score.Median) > Far);
        if (answers.Exists(a => a.IsFar))
        {
            await InviteAsync(turn, scoring, answers, cancellationToken);
            return;
        }

        await SecondRoundAsync(turn, scoring, "end-round", cancellationToken);
    }

    private static async Task InviteAsync(Turn turn, DelphiScoring scoring, List<DelphiAnswer> answers, CancellationToken cancellationToken)
    {
        scoring.EndsOn = turn.Today.AddDays(DelphiScoring.ExplainDays);
        turn.Move(scoring, DelphiScoring.Lifecycle, "end-round", to: DelphiState.Explaining);
        foreach (var far in answers.Where(a => a.IsFar))
        {
            var person = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == far.PersonId, cancellationToken);
            turn.Send(await DelphiCards.ExplainAsync(turn, scoring, far, cancellationToken), person, $"delphi-why:{scoring.Id}:{person.Id}", scoring.Id);
        }
    }

    private static async Task SecondRoundAsync(Turn turn, DelphiScoring scoring, string action, CancellationToken cancellationToken)
    {
        scoring.EndsOn = turn.Today.AddDays(DelphiScoring.RoundDays);
        turn.Move(scoring, DelphiScoring.Lifecycle, action, to: DelphiState.RoundTwo);
        await OpenAsync(turn, scoring, cancellationToken);
    }

    private static async Task AskOwnerAsync(Turn turn, DelphiScoring scoring, CancellationToken cancellationToken)
    {
        var owner = await turn.Db.Set<Risk>().Where(r => r.Id == scoring.RiskId).Select(r => r.RiskOwnerId).SingleAsync(cancellationToken);
        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == owner, cancellationToken) is { } person)
        {
            turn.Send(await DelphiCards.ResultAsync(turn, scoring, person.Id, cancellationToken), person, $"delphi-result:{scoring.Id}", scoring.Id);
        }
    }

    private static async Task GiveUpAsync(Turn turn, DelphiScoring scoring, CancellationToken cancellationToken)
    {
        turn.Move(scoring, DelphiScoring.Lifecycle, "cancel", "fewer than two answers");
        var starter = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == scoring.StartedById, cancellationToken);
        turn.Send(new RiskNewsCard(scoring.RiskId, scoring.Title, $"The scoring {scoring.Id} has ended without a result: fewer than two people answered."), starter, $"delphi-end:{scoring.Id}", scoring.Id);
    }
}
