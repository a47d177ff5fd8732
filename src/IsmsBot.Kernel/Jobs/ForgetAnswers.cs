using IsmsBot.Kernel.Acts;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Jobs;

/// <summary>
/// Once a day, forgets with what cards clicks were answered long ago. They are kept so that the same activity sent again gets the same answer, and
/// Teams sends again within minutes; what was decided is in the journal.
/// </summary>
internal sealed class ForgetAnswers : Job
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);
    private DateOnly done;

    public override async Task<bool> StepAsync(Turn turn)
    {
        if (turn.Today > done)
        {
            var oldest = turn.Now - Kept;
            await turn.Db.ClicksSeen.Where(c => c.At < oldest).ExecuteDeleteAsync(turn.Cancellation);
            done = turn.Today;
        }

        return false;
    }
}
