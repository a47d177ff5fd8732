using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>Ends rounds whose last day is over, with the answers there are.</summary>
public sealed class EndDelphiRounds : Job
{
    public override async Task<bool> StepAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await turn.Db.Set<DelphiScoring>().Where(s => s.EndsOn < turn.Today && (s.Status == DelphiState.RoundOne || s.Status == DelphiState.Explaining || s.Status == DelphiState.RoundTwo))
            .OrderBy(s => s.Id).FirstOrDefaultAsync(cancellationToken) is not { } scoring)
        {
            return false;
        }

        await DelphiRounds.EndAsync(turn, scoring, cancellationToken);
        return true;
    }
}
