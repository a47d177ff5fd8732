namespace IsmsBot.Workflows.Risks.Register;

/// <summary>A file that nobody imported is not kept.</summary>
public sealed class DropOldImports : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var oldest = turn.Today.AddDays(-RiskImport.DaysKept);
        foreach (var import in await turn.Db.Set<RiskImport>().Where(i => i.Status == ImportState.Checked && i.SentOn < oldest).ToListAsync(turn.Cancellation))
        {
            turn.Move(import, "drop", $"nobody imported it in {RiskImport.DaysKept} days");
            await SentTable.ForgetAsync(turn, import.Id);
        }

        return false;
    }
}
