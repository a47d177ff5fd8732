namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>Ends rounds whose last day is over, with the answers there are.</summary>
public sealed class EndDelphiRounds : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        if (await turn.Db.Set<DelphiScoring>().Where(s => s.EndsOn < turn.Today && (s.Status == DelphiState.RoundOne || s.Status == DelphiState.Explaining || s.Status == DelphiState.RoundTwo))
            .OrderBy(s => s.Id).FirstOrDefaultAsync(turn.Cancellation) is not { } scoring)
        {
            return false;
        }

        await DelphiRounds.EndAsync(turn, scoring);
        return true;
    }
}
