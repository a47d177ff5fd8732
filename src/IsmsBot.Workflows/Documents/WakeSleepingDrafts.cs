namespace IsmsBot.Workflows.Documents;

/// <summary>Reminds the author of a draft that nobody has sent to review for thirty days, and again every thirty (CAL-41).</summary>
public sealed class WakeSleepingDrafts : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var version = await turn.Db.Set<DocumentVersion>().Where(v => v.Status == VersionState.Draft && v.NextStepOn <= turn.Today).OrderBy(v => v.Id).FirstOrDefaultAsync(turn.Cancellation);
        if (version is null)
        {
            return false;
        }

        var asleepSince = DateOnly.FromDateTime(version.UpdatedAt.UtcDateTime);
        version.NextStepOn = turn.Today.AddDays(Drafting.SleepsAfterDays);
        turn.Note(version, "reminded", "draft asleep");
        if (await turn.Db.People.FirstOrDefaultAsync(p => p.Id == version.AuthorId && p.AccountEnabled, turn.Cancellation) is { } author)
        {
            turn.Send(new SleepingDraftCard(version.Id, version.Title, version.DraftLabel, asleepSince), author, $"asleep:{version.Id}:{turn.Today:yyyyMMdd}", version.Id);
        }

        return true;
    }
}

/// <summary>A draft that sleeps: go on, or drop it.</summary>
public sealed record SleepingDraftCard(string VersionId, string Title, string DraftLabel, DateOnly Since) : Card
{
    public override string Type => "document.asleep";

    public override Sentence Summary => $"Your draft {DraftLabel} sleeps";

    public override void Draw(CardKit kit)
    {
        kit.Title(Sentence.Of(Title));
        kit.Text($"Draft {DraftLabel} was not sent to review since {Since}. Send it, or drop it with a reason.");
        kit.Button("Show the draft", new ShowVersion(VersionId), ButtonStyle.Main);
        kit.Footer(VersionId, "documentation-general");
    }
}
