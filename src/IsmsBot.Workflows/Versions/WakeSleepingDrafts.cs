namespace IsmsBot.Workflows.Versions;

/// <summary>Reminds the author of a draft that nobody has sent to review for thirty days, and again every thirty (CAL-41).</summary>
public sealed class WakeSleepingDrafts : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var asleep = turn.Db.Set<DocumentVersion>().Where(v => v.Status == VersionState.Draft && v.WakeOn <= turn.Today).OrderBy(v => v.Id);
        if (await asleep.FirstOrDefaultAsync(turn.Cancellation) is not { } version)
        {
            return false;
        }

        version.WakeOn = turn.Today.AddDays(DocumentVersion.SleepsAfterDays);
        turn.Note(version, "reminded", "draft asleep");
        var since = DateOnly.FromDateTime(version.UpdatedAt.UtcDateTime);
        var news = (Sentence)$"Draft {version.DraftLabel} was not sent to review since {since}. Send it, or drop it with a reason.";
        foreach (var author in await turn.HereAsync(version.AuthorId))
        {
            var card = await turn.CardAsync(version, author) with { Notice = news };
            turn.Send(card, author, $"asleep:{version.Id}:{turn.Today:yyyyMMdd}", version.Id);
        }

        return true;
    }
}
