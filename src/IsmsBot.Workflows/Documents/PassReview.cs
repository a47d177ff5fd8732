namespace IsmsBot.Workflows.Documents;

/// <summary>The owner passes a reviewed draft on to its approver, when the reviewers have answered or had five working days.</summary>
public sealed record PassReview(string Record, int Version) : VersionAct(Record, Version)
{
    public override Who Allowed() => Who.Only<DocumentVersion>("@owner", v => v.OwnerId);

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        var document = await DocumentAsync(turn, record);
        record.MustAllow("pass-review");
        if (!Reviewing.IsFinished(record, turn.Today))
        {
            var waiting = record.ReviewerIds.Except(record.ReviewedByIds).ToList();
            var names = await turn.Db.People.Where(p => waiting.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Name).ToListAsync(turn.Cancellation);
            throw Refuse.Missing($"the comments of {names}; without them it can be passed on from {Reviewing.LastDay(record.SubmittedAt ?? turn.Now)}");
        }

        var file = await turn.Drafts.LookAsync(record.DocumentCode, record.VersionLabel, turn.Cancellation);
        return file is null || file.Stamp != record.Stamp
            ? await Lapsing.LapseAsync(turn, record, document)
            : await Reviewing.PassAsync(turn, record, document);
    }
}
