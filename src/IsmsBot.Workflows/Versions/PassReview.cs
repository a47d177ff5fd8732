namespace IsmsBot.Workflows.Versions;

/// <summary>The owner passes a reviewed draft on to its approver, when the reviewers have answered or had five working days.</summary>
public sealed record PassReview(string Record, int Version) : StepAct<DocumentVersion>(Record, Version)
{
    protected override string Action => "pass-review";

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        record.MustAllow(Action);
        if (!Reviewing.IsFinished(record, turn.Today))
        {
            var waiting = Reviewing.Waiting(record).ToList();
            var names = await turn.Db.People.Where(p => waiting.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Name).ToListAsync(turn.Cancellation);
            throw Refuse.Missing($"the comments of {names}; without them it can be passed on from {Reviewing.LastDay(record)}");
        }

        var file = await turn.Drafts.LookAsync(record.DocumentCode, record.VersionLabel, turn.Cancellation);
        return file is null || file.Stamp != record.Stamp ? await Deciding.LapseAsync(turn, record) : await Reviewing.PassAsync(turn, record);
    }
}
