using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Approvals;

/// <summary>The one engine for decisions by a named person: ask, decide, lapse.</summary>
public static class Asking
{
    /// <summary>Asks each approver with a card; the first decision settles it for all.</summary>
    public static Task AskForApprovalAsync(this Turn turn, Record subject, string fingerprint, IReadOnlyList<Person> approvers, DateOnly dueAt,
        Card card) =>
        turn.AskForApprovalAsync(subject, fingerprint, approvers, dueAt, _ => Task.FromResult(card));

    /// <summary>Asks each approver with a card of their own; the first decision settles it for all.</summary>
    /// <param name="draw">The card as this person may act on it.</param>
    public static async Task AskForApprovalAsync(
        this Turn turn, Record subject, string fingerprint, IReadOnlyList<Person> approvers, DateOnly dueAt, Func<Person, Task<Card>> draw)
    {
        var number = await NumberSeries.TakeAsync(turn.Db, "APR", approvers.Count, turn.Cancellation);
        foreach (var approver in approvers)
        {
            var approval = turn.Create(new Approval
            {
                Id = NumberSeries.Id("APR", number++),
                Title = $"{subject.Title}: {approver.Name}",
                SubjectType = subject.RecordType,
                SubjectId = subject.Id,
                SubjectVersion = subject.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
                SubjectHash = fingerprint,
                RequestedById = turn.ActorId,
                RequestedAt = turn.Now,
                ApproverId = approver.Id,
                DueAt = dueAt,
            });
            turn.Send(await draw(approver), approver, $"approval:{approval.Id}", subject.Id, OutboxRow.SoonPriority);
        }
    }

    /// <summary>Writes the decision of the acting person into their own open request, and lets the others lapse.</summary>
    public static async Task DecideAsync(this Turn turn, Record subject, Decision decision, string? comment)
    {
        var open = await turn.Db.Set<Approval>().Where(a => a.SubjectId == subject.Id && a.Status == ApprovalState.Pending)
            .ToListAsync(turn.Cancellation);
        foreach (var approval in open)
        {
            var mine = approval.ApproverId == turn.ActorId;
            approval.Decision = mine ? decision : Decision.Lapsed;
            approval.DecidedAt = turn.Now;
            approval.Comment = mine ? comment : null;
            approval.ClientPlatform = mine ? turn.Origin?.Client.Platform : null;
            turn.Move(approval, mine ? "decide" : "lapse", comment);
            turn.Decided(subject, approval.RequestedById, decision, comment);
        }

        turn.FollowCardsOf(subject);
    }

    /// <summary>Lets every open request about a subject lapse, because the subject changed.</summary>
    public static async Task LapseApprovalsAsync(this Turn turn, string subjectId)
    {
        var open = turn.Db.Set<Approval>().Where(a => a.SubjectId == subjectId && a.Status == ApprovalState.Pending);
        foreach (var approval in await open.ToListAsync(turn.Cancellation))
        {
            approval.Decision = Decision.Lapsed;
            turn.Move(approval, "lapse");
        }
    }
}
