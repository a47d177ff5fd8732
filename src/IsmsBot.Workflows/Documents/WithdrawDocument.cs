using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Documents;

/// <summary>Takes a document out of force with a reason; not one that the standard asks for (DOC-05). Its versions are kept until their date.</summary>
public sealed record WithdrawDocument(string Record, int Version, string? Reason = null) : DocumentAct(Record, Version)
{
    public override Who Allowed() => Who.Only<ControlledDocument>("@owner", d => d.DocumentOwnerId).Or(Who.Only<ControlledDocument>("@approver", d => d.ApproverId));

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn, CancellationToken cancellationToken)
    {
        ControlledDocument.Lifecycle.Next(record, "withdraw");
        Refuse.When(DocumentSet.Find(record.Code)?.Mandatory == true, "DOC-05", ("doc", Sentence.Of(record.Title)));
        Refuse.UnlessReasoned(Reason, Sentence.Of(await turn.NameAsync(record.DocumentOwnerId, cancellationToken)));
        foreach (var version in await turn.Db.Set<DocumentVersion>().Where(v => v.DocumentCode == record.Code && v.Status == VersionState.Published).ToListAsync(cancellationToken))
        {
            version.RetainUntil = turn.Today.AddYears(record.RetentionYears);
            turn.Move(version, DocumentVersion.Lifecycle, "withdraw", Reason);
        }

        await EndReviewAsync(turn, record, cancellationToken);
        record.RetainUntil = turn.Today.AddYears(record.RetentionYears);
        turn.Move(record, ControlledDocument.Lifecycle, "withdraw", Reason);
        return Reply.With(await DocumentCards.ForAsync(turn, record, cancellationToken), $"Withdrawn. It is kept until {record.RetainUntil}.");
    }

    private static async Task EndReviewAsync(Turn turn, ControlledDocument record, CancellationToken cancellationToken)
    {
        record.NextReviewAt = null;
        record.NextStepOn = null;
        record.ReviewConfirmedById = null;
        await turn.LapseApprovalsAsync(record.Id, cancellationToken);
    }
}
