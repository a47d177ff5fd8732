namespace IsmsBot.Workflows.Scoring;

/// <summary>Ends rounds whose last day is over, with the answers there are.</summary>
public sealed class EndRounds : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var over = turn.Db.Set<RiskScoring>().Where(s => s.EndsOn < turn.Today)
            .Where(s => s.Status == ScoringState.RoundOne || s.Status == ScoringState.Explaining || s.Status == ScoringState.RoundTwo);
        if (await over.OrderBy(s => s.Id).FirstOrDefaultAsync(turn.Cancellation) is not { } scoring)
        {
            return false;
        }

        await ScoringRounds.EndAsync(turn, scoring);
        return true;
    }
}
