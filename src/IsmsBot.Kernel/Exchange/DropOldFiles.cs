using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Exchange;

/// <summary>A file that nobody took over is not kept.</summary>
public sealed class DropOldFiles : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var oldest = turn.Today.AddDays(-RegisterImport.DaysKept);
        foreach (var import in await turn.Db.Set<RegisterImport>().Where(i => i.Status == ImportState.Checked && i.SentOn < oldest).ToListAsync(turn.Cancellation))
        {
            turn.Move(import, "drop", $"nobody took it over in {RegisterImport.DaysKept} days");
            await KeptTable.ForgetAsync(turn, import.Id);
        }

        return false;
    }
}
