namespace IsmsBot.Workflows.Disposal;

/// <summary>
/// Proposes the disposal of each version whose time of keeping is over to its owner and the ISMS manager, once for each date; the oldest
/// first (7.5.3).
/// </summary>
public sealed class AskForDisposals : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var over = Disposals.Kept(turn.Db).Where(v => v.RetainUntil < turn.Today)
            .Where(v => v.DisposalAskedFor == null || v.DisposalAskedFor != v.RetainUntil);
        if (await over.FirstOrDefaultAsync(turn.Cancellation) is not { } version)
        {
            return false;
        }

        (version.DisposalAskedFor, version.DisposalFirstById) = (version.RetainUntil, null);
        version.DisposalStepOn = ReminderPlan.Of(DisposalReminder.PolicyId).NextAfter(Disposals.AskedOn(version), turn.Today);
        turn.Note(version, "disposal proposed", $"kept until {version.RetainUntil:yyyy-MM-dd}");
        await Disposals.SendAsync(turn, version, (await DisposalPair.OfAsync(turn, version)).Everybody, "disposal");
        return true;
    }
}
