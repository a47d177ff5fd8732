namespace IsmsBot.Workflows.Documents;

/// <summary>Proposes the disposal of each version whose time of keeping is over to its owner and the ISMS manager, once for each date; the oldest of a document first (7.5.3).</summary>
public sealed class AskForDisposals : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var version = await Disposals.Kept(turn).Where(v => v.RetainUntil < turn.Today && (v.DisposalAskedFor == null || v.DisposalAskedFor != v.RetainUntil))
            .OrderBy(v => v.PublishedAt).ThenBy(v => v.Id).FirstOrDefaultAsync(turn.Cancellation);
        if (version is null)
        {
            return false;
        }

        var document = await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, turn.Cancellation);
        var pair = await DisposalPair.OfAsync(turn, document);
        version.DisposalAskedFor = version.RetainUntil;
        version.DisposalFirstById = null;
        version.NextStepOn = ReminderPlan.Of(DisposalReminder.PolicyId).NextAfter(Disposals.AskedOn(version), turn.Today);
        turn.Note(version, "disposal proposed", $"kept until {version.RetainUntil:yyyy-MM-dd}");
        foreach (var person in pair.Everybody)
        {
            turn.Send(await Disposals.CardAsync(turn, version, document, pair, person.Id), person, $"disposal:{version.Id}:{version.RetainUntil:yyyyMMdd}:{person.Id}", version.Id);
        }

        return true;
    }
}
