using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Documents;

/// <summary>Takes a document out of force with a reason; not one that the standard asks for (DOC-05). Its versions are kept until their date.</summary>
public sealed record WithdrawDocument(string Record, int Version, string? Reason = null) : DocumentAct(Record, Version)
{
    public override Who Allowed() => Who.Only<ControlledDocument>("@owner", d => d.DocumentOwnerId).Or(Who.Only<ControlledDocument>("@approver", d => d.ApproverId));

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn)
    {
        record.MustAllow("withdraw");
        Refuse.When(DocumentSet.Find(record.Code)?.Mandatory == true, "DOC-05", ("doc", Sentence.Of(record.Title)));
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.DocumentOwnerId)));
        foreach (var version in await turn.Db.Set<DocumentVersion>().Where(v => v.DocumentCode == record.Code && v.Status == VersionState.Published).ToListAsync(turn.Cancellation))
        {
            version.RetainUntil = turn.Today.AddYears(record.RetentionYears);
            turn.Move(version, "withdraw", Reason);
        }

        await EndReviewAsync(turn, record);
        record.RetainUntil = turn.Today.AddYears(record.RetentionYears);
        turn.Move(record, "withdraw", Reason);
        return Reply.With(await DocumentCards.ForAsync(turn, record), $"Withdrawn. It is kept until {record.RetainUntil}.");
    }

    private static async Task EndReviewAsync(Turn turn, ControlledDocument record)
    {
        record.NextReviewAt = null;
        record.NextStepOn = null;
        record.ReviewConfirmedById = null;
        await turn.LapseApprovalsAsync(record.Id);
    }
}
